import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDocument, createMemory, type Checked, type CheckOptions } from 'partnerlint';
import { anyEdits, anyMarkdown, versionsOf, writtenDocuments } from '../support/edits.js';

const options: CheckOptions = { today: '2027-01-15', included: true };

/** All that is said of a document, and what it is said on. */
const answersOf = ({ proposal, isProposal, findings, silenced, verdict, trace }: Checked): unknown => ({
  proposal,
  isProposal,
  findings,
  silenced,
  verdict,
  traces: (['tier', 'leverage', 'handshake'] as const).map((decision) => trace(decision)),
});

function assertSameWithMemory(versions: readonly string[]): void {
  const memory = createMemory();
  for (const text of versions) {
    const remembered = answersOf(checkDocument(text, { ...options, memory }));
    assert.deepEqual(remembered, answersOf(checkDocument(text, options)));
  }
}

/** Each version is checked with what is kept of those before it, every so many also by itself. */
function assertSameAtTimes(versions: readonly string[], distance: number): void {
  const memory = createMemory();
  versions.forEach((text, index) => {
    const remembered = checkDocument(text, { ...options, memory });
    if (index % distance === 0 || index === versions.length - 1)
      assert.deepEqual(answersOf(remembered), answersOf(checkDocument(text, options)));
  });
}

describe('a document that is edited', () => {
  it('has the findings of a fresh check after every edit, whatever it holds', () => {
    fc.assert(
      fc.property(anyMarkdown, anyEdits, (text, edits) => assertSameWithMemory(versionsOf(text, edits))),
      { numRuns: 60 },
    );
  });

  it('has the findings of a fresh check after every edit in a written proposal', () => {
    fc.assert(
      fc.property(fc.constantFrom(...writtenDocuments()), anyEdits, (text, edits) =>
        assertSameWithMemory(versionsOf(text, edits)),
      ),
      { numRuns: 30 },
    );
  });

  it('has the findings of a fresh check while a proposal is typed letter by letter, and taken back', () => {
    const typed = ' Orchard Foods will pay Lakeside Dairy $5,000 a year from 1 May 2027.\n\n## Phase 1: Pilot\n\n- ';
    fc.assert(
      fc.property(
        fc.constantFrom(...writtenDocuments()),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: typed.length }),
        (text, part, length) => {
          const at = Math.floor(part * text.length);
          const letters = Array.from({ length }, (_, count) => typed.slice(0, count + 1));
          const versions = letters.map((words) => text.slice(0, at) + words + text.slice(at));
          assertSameAtTimes([text, ...versions, text], 20);
        },
      ),
      { numRuns: 25 },
    );
  });
});
