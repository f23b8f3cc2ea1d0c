import { homeSpan, type Home } from '../home.js';
import { intoSection, underKey } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { fillSnippet } from '../snippet.js';
import { snippets } from '../snippets.generated.js';
import { statedTier } from '../tiers.js';
import { nameOf } from '../wording.js';

const home: Home = { role: 'tier', keys: ['graduation', 'tier'] };

export default defineRule({
  code: 'tier/no-graduation',
  title: 'No way to the next tier',
  why: 'A partner who can see the next step works for it; one who cannot asks for exceptions. Written down, the step also says when the answer is still "no".',
  notWhen: 'The top tier has no next one. Right to silence for a partnership that is meant to stay what it is.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Partnership, and then?',
        text: `---
proposal: partnership
partner: Grebe Energy
us: Watt & Daughters
[[tier]]: partnership
---
# Watt & Daughters + Grebe Energy
`,
      },
    ],
    pass: [
      {
        title: 'The next step is written down',
        text: `---
proposal: partnership
partner: Grebe Energy
us: Watt & Daughters
tier: partnership
graduation: To "strategic" once 500 homes use both meters; we look at it in May 2030.
---
# Watt & Daughters + Grebe Energy
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    const tier = statedTier(proposal, program);
    const next = tier && program.tiers[tier.rank + 1];
    if (!tier || !next || proposal.graduation.length > 0) return;
    report({
      span: homeSpan(proposal, home),
      message: `"${tier.known.name}" is not the last step, and nothing says how ${nameOf(proposal, 'partner')} gets to "${next.name}". Write what has to be reached and when you look at it.`,
      basis: 'missing',
      gap: 'how to reach the next tier',
    });
  },
  fixes: ({ proposal, program }): readonly Fix[] => {
    const tier = statedTier(proposal, program);
    const next = tier && program.tiers[tier.rank + 1];
    if (!next) return [];
    const words = fillSnippet(snippets['pl-graduation'].body, { 1: next.name });
    const edits = proposal.declared
      ? underKey(proposal, 'graduation', `'${words.replaceAll("'", "''")}'`)
      : intoSection(proposal, { ...home, title: 'Tier' }, [words]);
    return [{ title: `Write how to get to "${next.name}"`, edits, preferred: true }];
  },
});
