import { shareIn } from '../../program/phases.js';
import { calledOf, measuredPhases } from '../gates.js';
import { defineRule, type Fix } from '../rule.js';
import { quoted } from '../wording.js';

export default defineRule({
  code: 'phases/lenient-gate',
  title: "A gate below the programme's",
  why: "A gate that everything passes filters nothing. The programme's number is what a partner has to be worth before more people are put into it.",
  notWhen:
    'Only gates that are a share are compared: "40 orders a week" may be harder or easier than 20 %, and nobody can tell.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Five percent is noise',
        text: `---
proposal: partnership
partner: Ironbridge Tools
us: Whetstone Works
phases:
  crawl: { start: 2027-03-01, end: 2027-04-09, customers: 2, metric: returned blades, gate: [[5%]] }
---
# Whetstone Works + Ironbridge Tools
`,
      },
    ],
    pass: [
      {
        title: 'As the programme asks',
        text: `---
proposal: partnership
partner: Ironbridge Tools
us: Whetstone Works
phases:
  crawl: { start: 2027-03-01, end: 2027-04-09, customers: 2, metric: returned blades, gate: 20% }
---
# Whetstone Works + Ironbridge Tools
`,
      },
      {
        title: 'Another unit',
        text: `---
proposal: partnership
partner: Ironbridge Tools
us: Whetstone Works
phases:
  crawl: { start: 2027-03-01, end: 2027-04-09, customers: 2, metric: orders, gate: 40 orders a week }
---
# Whetstone Works + Ironbridge Tools
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    for (const planned of measuredPhases(proposal, program)) {
      const { phase, gate, origin } = planned;
      const share = gate && shareIn(gate.value);
      if (!gate || !phase.gate || share === undefined || share >= phase.gate.percent) continue;
      report({
        span: gate.span,
        message: `The gate of ${calledOf(planned)} is ${quoted(gate.value)}, and the programme asks for ${phase.gate.percent} % ${phase.gate.of}. Raise it, or silence this with the reason why this partner needs less.`,
        basis: origin === 'frontmatter' ? 'missing' : 'wording',
        gap: `a gate of ${phase.name} that filters`,
      });
    }
  },
  fixes: ({ proposal, program, finding }): readonly Fix[] =>
    measuredPhases(proposal, program).flatMap(({ phase, gate, origin }) =>
      gate && phase.gate && origin === 'frontmatter' && gate.span.start === finding.span.start
        ? [
            {
              title: `Raise the gate to ${phase.gate.percent} %`,
              edits: [{ span: gate.span, newText: `${phase.gate.percent}%` }],
            },
          ]
        : [],
    ),
});
