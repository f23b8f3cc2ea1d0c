import type { Program } from '../../program/program.js';
import type { Proposal } from '../../proposal/model.js';
import { homeSpan } from '../home.js';
import { intoSection, underKey } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { isDraft } from '../standing.js';
import { decidedTier } from '../tiers.js';
import { listed } from '../wording.js';

export default defineRule({
  code: 'tier/missing',
  title: 'No tier',
  why: 'The tier says what the partner may expect: who serves them, for how long and with what. Without one each side has its own idea of it.',
  notWhen:
    'A draft without criteria may leave the tier open. Price levels and badges such as "Gold" are no tiers. Pages for anybody need none.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Criteria, but no tier',
        text: `---
proposal: partnership
partner: Heron Bikes
us: Mudlark Insurance
graduation: To "partnership" once 2,000 bikes are insured.
status: draft
[[criteria]]: { partner-can-build: true }
---
# Mudlark Insurance + Heron Bikes
`,
      },
    ],
    pass: [
      {
        title: 'A draft that is not there yet',
        text: `---
proposal: partnership
partner: Heron Bikes
us: Mudlark Insurance
status: draft
---
# Mudlark Insurance + Heron Bikes
`,
      },
      {
        title: 'Named in the text',
        text: `---
proposal: partnership
partner: Heron Bikes
us: Mudlark Insurance
---
# Mudlark Insurance + Heron Bikes

Tier: integration
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    const hasCriteria = Object.keys(proposal.frontmatter?.facts.criteria ?? {}).length > 0;
    if (proposal.tiers.length > 0 || (isDraft(proposal) && !hasCriteria)) return;
    const decision = decidedTier(proposal, program);
    const names = program.tiers.map(({ name }) => `"${name}"`);
    report({
      span: homeSpan(proposal, { role: 'tier', keys: ['tier', 'criteria'] }),
      message: decision
        ? `No tier is named. The criteria give "${decision.tier.name}": ${decision.rung.because}.`
        : `No tier is named, so neither side knows what it may expect. Choose one of ${listed(names)}: it follows from whether the partner can build by itself, whether the name shifts our positioning, and the strategic fit.`,
      basis: 'missing',
      gap: 'the tier',
    });
  },
  fixes: ({ proposal, program }): readonly Fix[] => {
    const decision = decidedTier(proposal, program);
    const title = decision ? `Set the tier to "${decision.tier.name}", as the criteria give it` : 'Choose a tier';
    return [{ title, edits: tierEdits(proposal, decision?.tier.name ?? choiceOf(program)), preferred: true }];
  },
});

const choiceOf = ({ tiers }: Program): string => `\${1|${tiers.map(({ name }) => name).join(',')}|}`;

const tierEdits = (proposal: Proposal, value: string): Fix['edits'] =>
  proposal.declared
    ? underKey(proposal, 'tier', value)
    : intoSection(proposal, { role: 'tier', keys: ['tier'], title: 'Tier' }, [`Tier: ${value}`]);
