import type { Proposal } from '../../proposal/model.js';
import { inPlaceOf, underKey } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { fillSnippet } from '../snippet.js';
import { snippets } from '../snippets.generated.js';
import { nameOf, quotedAt, startingName } from '../wording.js';

export default defineRule({
  code: 'commitments/no-loss',
  title: 'A side says that it loses nothing',
  why: 'If this fails, what does each side lose? A side that writes "nothing" has told the other one how long it will hold on.',
  notWhen: 'Only what the text says is judged: silence about losses is not the same as losing nothing.',
  examples: {
    fail: [
      {
        title: 'Said in the frontmatter',
        text: `---
proposal: partnership
partner: Aldergate Museum
us: Tinplate Games
if-it-fails:
  us: We lose two engineers for half a year.
  partner: [[Nothing]]
---
# Tinplate Games + Aldergate Museum
`,
      },
    ],
    pass: [
      {
        title: 'Both lose something',
        text: `---
proposal: partnership
partner: Aldergate Museum
us: Tinplate Games
if-it-fails:
  us: We lose two engineers for half a year.
  partner: The museum loses the €40,000 that it put into the hall.
---
# Tinplate Games + Aldergate Museum
`,
      },
    ],
  },
  check: ({ proposal, report }) => {
    for (const { side, stated, nothing } of proposal.losses) {
      if (!nothing) continue;
      const who = side === 'both' ? 'both sides lose' : `${nameOf(proposal, side)} loses`;
      report({
        span: stated.span,
        message: `${quotedAt(proposal, stated.span)} says that ${who} nothing if this fails. Whoever has nothing at stake lets it fail: write what is lost, or add something worth losing.`,
        basis: 'wording',
      });
    }
  },
  fixes: ({ proposal, finding }): readonly Fix[] => {
    const loss = proposal.losses.find(({ stated, nothing }) => nothing && stated.span.start === finding.span.start);
    if (!loss) return [];
    return [{ title: 'Write what is lost', edits: lossEdits(proposal, loss), preferred: true }];
  },
});

function lossEdits(proposal: Proposal, { side, stated }: Proposal['losses'][number]): Fix['edits'] {
  if (stated.origin === 'body' || side === 'both') return inPlaceOf(stated.span, '${1:[what is lost]}');
  const words = fillSnippet(snippets['pl-loss'].body, { 1: startingName(proposal, side) });
  return underKey(proposal, `if-it-fails.${side}`, `"${words}"`);
}
