import { launchOf, windowOf, type Launch } from '../../program/launch.js';
import { launchPhases, type LaunchItem } from '../../program/program.js';
import type { Proposal } from '../../proposal/model.js';
import { launchPhaseWords } from '../../proposal/vocabulary/launch.js';
import { headingWords } from '../../proposal/headingRole.js';
import { dayAfter } from '../../text/periods.js';
import { contains, type Span } from '../../text/span.js';
import { homeSection, homeSpan, type Home } from '../home.js';
import { intoSection } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { escapeSnippet } from '../snippet.js';
import { capitalised, listed } from '../wording.js';

const home: Home = { role: 'launch', keys: ['launch'] };

/** Items named in the message; the rest is counted there and named at the related places. */
const mostNamed = 5;

export default defineRule({
  code: 'launch/incomplete',
  title: 'The launch checklist has gaps',
  why: 'A launch is the one day on which everybody looks. What is not on the list by then is not done: sales hears of the product from a customer, and support from an angry one.',
  notWhen:
    'Only where a day of the launch is written, and from six weeks before it on. Tasks are recognised by what they mean, in any order and anywhere in the document; one that is struck out is gone on purpose and counts as absent.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Three weeks to go, and nobody has told support',
        today: '2027-05-24',
        text: `---
proposal: partnership
partner: Larkspur Pharmacies
us: Dosette Systems
launch: 2027-06-15
---
# Dosette Systems + Larkspur Pharmacies

## [[Launch checklist]]

- [x] Joint value proposition read by both sides
- [x] Case study with the Larkspur branch in Ely
- [x] Integration validated in two branches
- [ ] Train sales
- [ ] Marketplace listing
- [ ] Press release
- [ ] Blog posts of both sides
- [ ] Webinar with both founders
- [ ] Social media
- [ ] Brief sales
- [ ] Mail to customers
- [ ] Adoption report every week
- [ ] Support tickets read together
- [ ] Case study with measured results
- [ ] Pipeline numbers
- [ ] QBR scheduled
`,
      },
    ],
    pass: [
      {
        title: 'Half a year to go',
        today: '2027-01-10',
        text: `---
proposal: partnership
partner: Larkspur Pharmacies
us: Dosette Systems
launch: 2027-06-15
---
# Dosette Systems + Larkspur Pharmacies
`,
      },
    ],
  },
  check: ({ proposal, program, today, report }) => {
    const launch = launchOf(proposal, program);
    if (!launch || launch.absent.length === 0) return;
    if (today < dayAfter(launch.day.value, program.launch.askedFrom)) return;
    const names = launch.absent.map(({ name }) => name);
    const named =
      names.length > mostNamed + 1 ? [...names.slice(0, mostNamed), `${names.length - mostNamed} more`] : names;
    const lack = launch.tasks.length === 0 ? 'there is no checklist for it' : `its checklist lacks ${listed(named)}`;
    const is = launch.day.value < today ? 'was' : 'is';
    report({
      span: placeOf(proposal, launch),
      message: `The launch ${is} on ${launch.day.value}, and ${lack}. Add what is to be done by whom, or silence this with the reason why this launch needs less.`,
      basis: 'missing',
      gap: 'the launch checklist',
      related: launchPhases.flatMap((phase) => {
        const lacking = launch.absent.filter((item) => item.phase === phase);
        if (lacking.length === 0) return [];
        const words = lacking.map(({ name }) => name);
        return [
          { span: headingOf(proposal, phase) ?? launch.day.span, message: `${phaseNames[phase]}: ${listed(words)}.` },
        ];
      }),
    });
  },
  fixes: ({ proposal, program }): readonly Fix[] => {
    const launch = launchOf(proposal, program);
    if (!launch) return [];
    const tasks = launch.absent.map((item, index) => `[ ] ${taskFor(item, launch, index + 1)}`);
    const title = launch.tasks.length === 0 ? 'Add a launch checklist' : 'Add what the launch checklist lacks';
    return [
      {
        title,
        edits: intoSection(proposal, { ...home, title: 'Launch checklist', asList: true }, tasks),
        preferred: true,
      },
    ];
  },
});

const phaseNames = {
  'pre-launch': 'Before the launch',
  'launch-week': 'In the week of the launch',
  'post-launch': 'After the launch',
} as const satisfies Record<LaunchItem['phase'], string>;

/** The heading of the launch, its key, or the day wherever it is written. */
function placeOf(proposal: Proposal, { day }: Launch): Span {
  const heading = homeSection(proposal, home)?.heading?.span;
  const isPlaced = heading ? !contains(heading, day.span) : proposal.frontmatter?.keys.has('launch') === true;
  return isPlaced ? homeSpan(proposal, home) : day.span;
}

/** The heading below which tasks of that time stand. */
function headingOf({ sections }: Proposal, phase: LaunchItem['phase']): Span | undefined {
  const section = sections.find(({ heading }) => {
    const words = ` ${headingWords(heading?.words ?? '').join(' ')} `;
    return launchPhaseWords[phase].some((phrase) => words.includes(` ${phrase} `));
  });
  return section?.heading?.span;
}

const taskFor = (item: LaunchItem, launch: Launch, stop: number): string =>
  `${escapeSnippet(capitalised(item.name))} by \${${stop}:${windowOf(item, launch).to}}`;
