import { hasIntegrationPath, integrationClaim, namesPath } from '../../proposal/integration.js';
import type { Program } from '../../program/program.js';
import type { Proposal } from '../../proposal/model.js';
import type { Span } from '../../text/span.js';
import { homeSpan, type Home } from '../home.js';
import { intoSection } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { statedTier } from '../tiers.js';
import { quoted } from '../wording.js';

const home: Home = { role: 'technical', keys: ['tier'] };

export default defineRule({
  code: 'decision/no-integration-path',
  title: 'Nobody says how the products are connected',
  why: '"It integrates" is what both sides say until somebody has to build it. Which interface, who builds, where it is tested: without that the launch date is a guess, and support learns the answer from customers.',
  notWhen:
    'Right to switch off for partnerships without a product. An interface, a file, an environment to test in, a section on the technique or engineers who build it are enough; whether it works is not judged.',
  preview: true,
  needsPartner: true,
  yieldsTo: ['commitments/marketing-only'],
  examples: {
    fail: [
      {
        title: 'It will integrate, somehow',
        text: `---
proposal: partnership
partner: Copperpot Kitchens
us: Saffron Tills
---
# Saffron Tills + Copperpot Kitchens

- [[Saffron Tills will deliver an integration with the order book of Copperpot Kitchens by March 2030.]]
- Copperpot Kitchens pays €20,000 a year until March 2032.
`,
      },
      {
        title: 'A tier that gives an interface, and not a word of it',
        text: `---
proposal: partnership
partner: Copperpot Kitchens
us: Saffron Tills
[[tier]]: integration
---
# Saffron Tills + Copperpot Kitchens

Copperpot Kitchens pays €20,000 a year until March 2032.
`,
      },
    ],
    pass: [
      {
        title: 'Through which interface, and where it is tested',
        text: `---
proposal: partnership
partner: Copperpot Kitchens
us: Saffron Tills
tier: integration
---
# Saffron Tills + Copperpot Kitchens

- Saffron Tills will deliver an integration with the order book of Copperpot Kitchens by March 2030.
- Orders go through the public API; Copperpot Kitchens tests in the sandbox from January 2030 on.
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    const claimed = technicalClaim(proposal, program);
    if (!claimed || hasIntegrationPath(proposal)) return;
    report({
      span: claimed.span,
      message: `${claimed.because}, and nothing says how the two are connected. Write through which interface, who builds it, and where it is tested.`,
      basis: 'missing',
      gap: 'how the products are connected',
    });
  },
  fixes: ({ proposal }): readonly Fix[] => [
    {
      title: 'Say how the products are connected',
      edits: intoSection(proposal, { ...home, title: 'Integration' }, [
        'Interface: ${1:[which API, file or event]}',
        'Built by: ${2:[who, until when]}',
        'Tested in: ${3:[which environment, with whose data]}',
      ]),
      preferred: true,
    },
  ],
});

interface Claim {
  readonly span: Span;
  /** Begins the message. */
  readonly because: string;
}

/** What makes it a partnership between products: its words, else a tier that gives an interface to build on. */
function technicalClaim(proposal: Proposal, program: Program): Claim | undefined {
  const words = integrationClaim(proposal);
  if (words) return { span: words.span, because: `Two products are to work together (${quoted(words.value)})` };
  const tier = statedTier(proposal, program);
  const given = tier?.known.includes.find(({ phrases }) => phrases.some(namesPath));
  if (!tier || !given || !proposal.declared) return undefined;
  return { span: homeSpan(proposal, home), because: `"${tier.known.name}" is about ${given.name}` };
}
