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

describe('a document that is edited', () => {
  it('has the findings of a fresh check after every edit, whatever it holds', () => {
    fc.assert(
      fc.property(anyMarkdown, anyEdits, (text, edits) => assertSameWithMemory(versionsOf(text, edits))),
      { numRuns: 60 },
    );
  }).timeout(60_000);

  it('has the findings of a fresh check after every edit in a written proposal', () => {
    fc.assert(
      fc.property(fc.constantFrom(...writtenDocuments()), anyEdits, (text, edits) =>
        assertSameWithMemory(versionsOf(text, edits)),
      ),
      { numRuns: 30 },
    );
  }).timeout(60_000);
});
