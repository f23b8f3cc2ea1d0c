import { currentRank, plannedPhases } from '../../program/phases.js';
import type { Proposal } from '../../proposal/model.js';
import { trialWords } from '../../proposal/vocabulary/plan.js';
import { homeSpan, type Home } from '../home.js';
import { underKey } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { statedTier } from '../tiers.js';

const home: Home = { role: 'phases', keys: ['phases', 'phase', 'tier'] };

export default defineRule({
  code: 'phases/missing',
  title: 'No phases',
  why: 'A partnership that is to be large one day begins small: two customers, a few weeks, one number. Without that plan the first thing both sides learn is how expensive the whole thing is.',
  notWhen:
    'A tier that needs no phases, a draft, and a proposal that renews another. Steps such as "Phase 1: Design" are a project plan: no phase without a pilot, a gate or a metric.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Joint development, and no pilot',
        text: `---
proposal: partnership
partner: Fenland Water
us: Sluice Sensors
status: in-review
[[tier]]: partnership
---
# Sluice Sensors + Fenland Water
`,
      },
    ],
    pass: [
      {
        title: 'It begins with two waterworks',
        text: `---
proposal: partnership
partner: Fenland Water
us: Sluice Sensors
status: in-review
tier: partnership
---
# Sluice Sensors + Fenland Water

## Phase 1: Pilot (6 weeks)

- Two waterworks
- Metric: leaks found
- Gate: 20 % more leaks found than by hand
`,
      },
      {
        title: 'The whole of it is a pilot',
        text: `---
proposal: partnership
partner: Fenland Water
us: Sluice Sensors
status: in-review
tier: partnership
---
# Pilot of 60 days: Sluice Sensors + Fenland Water
`,
      },
      {
        title: 'Self-serve',
        text: `---
proposal: partnership
partner: Fenland Water
us: Sluice Sensors
status: in-review
tier: integration
---
# Sluice Sensors + Fenland Water
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    const facts = proposal.frontmatter?.facts;
    const tier = statedTier(proposal, program);
    const [first] = program.phases;
    if (!proposal.declared || !facts || !first || !tier?.known.needsPhases || facts.renews) return;
    if (facts.status?.value === 'draft' || facts.status?.value === 'ended') return;
    if (plannedPhases(proposal, program).length > 0 || currentRank(proposal, program) >= 0 || isTrial(proposal)) return;
    const { weeks, customers, gate } = first;
    const size = [
      customers && `${customers.min}${customers.max === undefined ? ' or more' : `–${customers.max}`} customers`,
      `${weeks.min}${weeks.max === undefined ? ' or more' : `–${weeks.max}`} weeks`,
      gate && `a gate of ${gate.percent} % ${gate.of}`,
    ].filter((words) => words !== undefined);
    report({
      span: homeSpan(proposal, home),
      message: `"${tier.known.name}" begins with ${first.name}, and ${proposal.plan.length > 0 ? 'none of the steps here is one: few customers, a metric, a gate' : 'no phase is planned'}. Plan it: ${size.join(', ')}.`,
      basis: 'missing',
      gap: 'its phases',
    });
  },
  fixes: ({ proposal, program, today }): readonly Fix[] => {
    const [first] = program.phases;
    if (!first || !proposal.declared) return [];
    const gate = first.gate ? `, metric: \${3:what is measured}, gate: \${4:${first.gate.percent}%}` : '';
    const plan = `{ start: \${1:${today}}, end: \${2:${today}}${gate} }`;
    return [
      {
        title: `Plan ${first.name} in the frontmatter`,
        edits: underKey(proposal, `phases.${first.name}`, plan),
        preferred: true,
      },
    ];
  },
});

/** The whole of it is a pilot, or a part of it is headed as one. */
const isTrial = ({ title, sections }: Proposal): boolean =>
  [title.value, ...sections.map(({ heading }) => heading?.words ?? '')].some((words) => {
    const plain = ` ${words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    return trialWords.some((trial) => plain.includes(` ${trial} `));
  });
