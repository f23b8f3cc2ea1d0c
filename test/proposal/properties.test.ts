import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildProposal, readDocument, readsAsProposal } from 'partnerlint';
import { processorSeconds } from '../support/cost.js';

const piece = fc.constantFrom(
  '# ', '## Terms\n', '- ', '1. ', '\n', '\n\n', '**Benefits:**', '| a | b |\n| - | - |\n| ', ' | ', 'Acme will pay $5.', ' may ', '(the "Partner")',
  '---\nproposal: partnership\n', '---\n', '\r\n', '🥛', 'Tier: ', '(', '"', '×', '[ ] ', '```\n', 'e.g. ', '\u200b', 'Ltd. ', 'between A and B ',
); // prettier-ignore

describe('any text', () => {
  it('makes a model whose places lie in it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const proposal = buildProposal(text);
        readDocument(proposal);
        readsAsProposal(proposal);
        for (const { span } of proposal.statements)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        for (const { own, whole } of proposal.sections)
          assert.ok(own.start >= 0 && own.end <= whole.end && whole.end <= text.length);
      }),
      { numRuns: 300 },
    );
  });

  const long: Readonly<Record<string, (times: number) => string>> = {
    'one paragraph': (times) => '# Deal\n\n' + 'Lakeside Dairy will pay Harbour Schools $5. '.repeat(times),
    'a table': (times) => '# Deal\n\n| Term | Value |\n| --- | --- |\n' + '| Fee | $5 a month |\n'.repeat(times),
    'many headings': (times) => '## Lakeside obligations\n\nIt pays.\n\n'.repeat(times),
    'brackets and quotation marks': (times) => '# Deal\n\n' + '("Partner" (Harbour '.repeat(times),
  };
  for (const [what, make] of Object.entries(long)) {
    it(`twice as long takes about twice as long: ${what}`, () => {
      const time = (times: number): number => {
        const text = make(times);
        return processorSeconds(() => void buildProposal(text));
      };
      time(300);
      const ratio = Math.min(time(2400) / time(600), time(2400) / time(600));
      assert.ok(ratio < 12, `four times the text took ${ratio.toFixed(1)} times as long`);
    });
  }
});
