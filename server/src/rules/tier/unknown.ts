import { nearest } from '../../frontmatter/spelling.js';
import type { Program } from '../../program/program.js';
import { tierRank } from '../../program/tier.js';
import { defineRule, type Fix } from '../rule.js';
import { listed, quoted } from '../wording.js';

export default defineRule({
  code: 'tier/unknown',
  title: 'A tier that the programme does not have',
  why: 'A tier that nobody has defined promises whatever its reader imagines, and no check of benefits, timeline or sponsor can hold it to anything.',
  notWhen:
    'Upper and lower case are one. A tier that is only named in the text is read as one when the programme has it.',
  examples: {
    fail: [
      {
        title: 'A slip of the pen',
        text: `---
proposal: partnership
partner: Orbit Cinemas
us: Reel Payments
owners: { us: 'Nina Falk, COO', partner: 'Paul Orr, CEO' }
tier: [[stratgic]]
---
# Reel Payments + Orbit Cinemas
`,
      },
    ],
    pass: [
      {
        title: 'One of the programme',
        text: `---
proposal: partnership
partner: Orbit Cinemas
us: Reel Payments
tier: Strategic
---
# Reel Payments + Orbit Cinemas
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    const tier = proposal.frontmatter?.facts.tier;
    if (!tier || tierRank(tier.value, program) >= 0) return;
    const meant = meantTier(tier.value, program);
    const known = listed(program.tiers.map(({ name }) => `"${name}"`));
    report({
      span: tier.span,
      message: `The programme has no tier ${quoted(tier.value)}. ${meant === undefined ? `Choose one of ${known}.` : `Did you mean "${meant}"?`}`,
      basis: 'contradiction',
    });
  },
  fixes: ({ proposal, program, finding }): readonly Fix[] => {
    const meant = meantTier(proposal.frontmatter?.facts.tier?.value ?? '', program);
    const names = meant === undefined ? program.tiers.map(({ name }) => name) : [meant];
    return names.map((name) => ({
      title: `Change the tier to "${name}"`,
      edits: [{ span: finding.span, newText: name }],
      preferred: name === meant,
    }));
  },
});

const meantTier = (written: string, { tiers }: Program): string | undefined =>
  nearest(
    written,
    tiers.map(({ name }) => name),
  );
