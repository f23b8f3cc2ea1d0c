import { intoKeyList } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { snippets } from '../snippets.generated.js';
import { nameOf } from '../wording.js';

export default defineRule({
  code: 'decision/vanity',
  title: 'The name is the only reason',
  why: 'A famous logo on the partner page is pleasant, and nothing follows from it. A partner who does not need the deal gives it to an intern, and a year later the logo is all that is left.',
  notWhen:
    'Any other reason of any side keeps it silent: leverage in the frontmatter or the text, something the partner loses without the deal, or value stated for the partner or its customers.',
  needsPartner: true,
  yieldsTo: ['leverage/co-marketing-only', 'value/self-centred'],
  examples: {
    fail: [
      {
        title: 'A name, and nothing that the name needs',
        text: `---
proposal: partnership
partner: Grand Hotel Aurora
us: Pillowcase Linens
criteria: { partner-can-build: false, marquee: [[true]], strategic-fit: high }
---
# Pillowcase Linens + Grand Hotel Aurora

Everybody knows the Aurora.
`,
      },
    ],
    pass: [
      {
        title: 'A name that needs something',
        text: `---
proposal: partnership
partner: Grand Hotel Aurora
us: Pillowcase Linens
criteria: { partner-can-build: false, marquee: true, strategic-fit: high }
leverage:
  - { type: economic, evidence: The Aurora saves €140,000 a year in laundry. }
---
# Pillowcase Linens + Grand Hotel Aurora
`,
      },
    ],
  },
  check: ({ proposal, report }) => {
    const facts = proposal.frontmatter?.facts;
    const marquee = facts?.criteria['marquee'];
    if (marquee?.value !== true || proposal.leverage.length > 0) return;
    const losesSomething = proposal.ifWeDont.some(({ nothing }) => !nothing);
    if (losesSomething || (facts && (facts.value.partner.length > 0 || facts.value.customers.length > 0))) return;
    const partner = nameOf(proposal, 'partner');
    report({
      span: marquee.span,
      message: `The name is the only reason here: it is a marquee name, and nothing says what ${partner} gets from this. Find out what they need: a rule they must meet, money they make or save, an edge over a rival, requests of their customers.`,
      basis: 'missing',
      gap: 'why the partner needs it',
    });
  },
  fixes: ({ proposal }): readonly Fix[] => [
    {
      title: 'Add a reason of the partner to the frontmatter',
      edits: intoKeyList(proposal, 'leverage', snippets['pl-key-leverage'].body),
      preferred: true,
    },
  ],
});
