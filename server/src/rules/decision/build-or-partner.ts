import { buildQuestions, decideBuildOrPartner, type BuildOrPartner } from '../../program/buildOrPartner.js';
import type { Program } from '../../program/program.js';
import type { Proposal } from '../../proposal/model.js';
import { homeSpan, type Home } from '../home.js';
import { inPlaceOf, together, underKey } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { allowsTier, statedTier } from '../tiers.js';
import { quoted } from '../wording.js';

const home: Home = { role: 'tier', keys: ['build-or-partner', 'tier'] };

export default defineRule({
  code: 'decision/build-or-partner',
  title: 'Build or partner is open, or decided against its answers',
  why: 'What sets us apart cannot be rented, and what anybody could build in a quarter is no reason to share customers. Whoever asks the three questions before the deal knows which of the two this is; whoever asks afterwards pays for it twice.',
  notWhen:
    'Only the answers under "build-or-partner" are judged, and they have to be there only for a tier that asks for them. A delay without a length of time ("long") answers nothing.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Core, and given away',
        text: `---
proposal: partnership
partner: Ferrous Data
us: Gantry Cranes
tier: partnership
build-or-partner: { core: true, build-delay: 9 months, partner-needs-us: true, decision: [[partner]] }
---
# Gantry Cranes + Ferrous Data
`,
      },
      {
        title: 'The highest tier, and nobody asked',
        text: `---
proposal: partnership
partner: Ferrous Data
us: Gantry Cranes
[[tier]]: strategic
---
# Gantry Cranes + Ferrous Data
`,
      },
    ],
    pass: [
      {
        title: 'Not core, and a year of building',
        text: `---
proposal: partnership
partner: Ferrous Data
us: Gantry Cranes
tier: strategic
build-or-partner: { core: false, build-delay: 12 months, decision: partner }
---
# Gantry Cranes + Ferrous Data
`,
      },
      {
        title: 'A tier that does not ask',
        text: `---
proposal: partnership
partner: Ferrous Data
us: Gantry Cranes
tier: partnership
---
# Gantry Cranes + Ferrous Data
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    const decision = decideBuildOrPartner(proposal, program);
    const { decided, gives, because, asked } = decision;
    if (decided && gives !== undefined && decided.value !== gives) {
      const answers = asked.flatMap(({ stated, ask }) => (stated ? [{ span: stated.span, message: ask }] : []));
      report({
        span: decided.span,
        message: `${quoted(decided.value)} contradicts the answers: ${because}, so the decision is "${gives}". Decide that, or correct the answer that is wrong.`,
        basis: 'contradiction',
        related: answers,
      });
    }
    const gap = openGap(proposal, program, decision);
    if (gap === undefined) return;
    const unreadable = proposal.frontmatter?.facts.buildOrPartner[asked.at(-1)!.key];
    const span = gives === undefined && unreadable ? unreadable.span : homeSpan(proposal, home);
    report({ span, message: gap, basis: 'missing', gap: 'whether to build or to partner' });
  },
  fixes: ({ proposal, program }): readonly Fix[] => {
    const { decided, gives } = decideBuildOrPartner(proposal, program);
    if (decided && gives !== undefined && decided.value !== gives) {
      return [{ title: `Decide to ${gives}`, edits: inPlaceOf(decided.span, gives) }];
    }
    if (!proposal.declared) return [];
    return [{ title: 'Answer the questions in the frontmatter', edits: answersInto(proposal), preferred: true }];
  },
});

/** What to say where the tier asks for the answers and one is open, or nothing is decided. */
function openGap(proposal: Proposal, program: Program, { decided, gives, asked }: BuildOrPartner): string | undefined {
  const tier = statedTier(proposal, program);
  // A tier that the criteria do not give is another finding, and its answers would be asked in vain.
  if (!tier?.known.needsBuildDecision || !allowsTier(proposal, program, tier.rank)) return undefined;
  const name = tier.known.name;
  if (gives !== undefined) {
    const wayOut = `The answers give "${gives}", and nothing says that it was decided.`;
    return decided ? undefined : `"${name}" asks whether to build or to partner. ${wayOut} Write the decision.`;
  }
  const open = asked.at(-1)!;
  const written = proposal.frontmatter?.facts.buildOrPartner[open.key];
  const problem = written
    ? `${quoted(String(written.value))} is no length of time, such as "9 months"`
    : 'nothing answers it';
  return `"${name}" asks whether to build or to partner. The question is open: ${quoted(open.ask)}, and ${problem}. Answer it under "build-or-partner".`;
}

const choices: Readonly<Record<string, string>> = {
  core: '|false,true|',
  'build-delay': ':"[how long building it would take us]"',
  'partner-needs-us': '|true,false|',
  decision: '|partner,build|',
};

/** The keys that are not there yet, each with its possible answers. */
function answersInto(proposal: Proposal): Fix['edits'] {
  const keys = [...buildQuestions, 'decision'];
  const facts = proposal.frontmatter?.facts.buildOrPartner ?? {};
  const open = keys.filter((key) => facts[key] === undefined);
  const whole = open.map((key, index) => `${key}: \${${index + 1}${choices[key]}}`);
  if (open.length === keys.length) return underKey(proposal, 'build-or-partner', `{ ${whole.join(', ')} }`);
  return together(
    open.flatMap((key, index) => underKey(proposal, `build-or-partner.${key}`, `\${${index + 1}${choices[key]}}`)),
  );
}
