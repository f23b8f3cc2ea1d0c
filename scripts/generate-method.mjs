// Rules and decisions → docs/method.md: which of them hold each point of the method. Reads the built engine.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { allRules, decisions, portfolioRules, programRules } from '../server/dist/engine/index.js';

const root = new URL('../', import.meta.url);
const everyRule = [...allRules, ...portfolioRules, ...programRules];

/**
 * The points of the method. `rules` are codes, or families of them ("leverage/"); a code that is named by itself counts
 * for its point alone, and a family for what is left of it. `shows` are what to look at, first an example proposal.
 */
const points = [
  {
    title: 'Skin in the game',
    says: 'Both sides have something at stake: what does each lose if this fails?',
    rules: ['commitments/'],
    decisions: ['handshake'],
    shows: ['examples/webinar-theatre.md', 'examples/clinic-imaging-letter.md'],
  },
  {
    title: 'Three-sided value',
    says: 'Us, the partner and the customers each get something, in their own terms.',
    rules: ['value/'],
    decisions: [],
    shows: ['examples/harbour-scheduling.md'],
  },
  {
    title: 'Leverage',
    says: 'What happens to the partner if we do not do this?',
    rules: ['leverage/'],
    decisions: ['leverage'],
    shows: ['examples/webinar-theatre.md'],
  },
  {
    title: 'Tiers',
    says: 'The tier follows from fit and capability, and there is a way up.',
    rules: ['tier/', 'portfolio/over-tiered'],
    decisions: ['tier'],
    shows: ['examples/over-tiered-checkout.md'],
  },
  {
    title: 'Phases',
    says: 'Crawl, walk, run: no phase without its gate, and no carrying on after a failed one.',
    rules: ['phases/'],
    decisions: ['continue-or-end'],
    shows: ['examples/harbour-scheduling.md'],
  },
  {
    title: 'Charter',
    says: 'Goals, exchange, timeline, measurement, governance, exit, signatures.',
    rules: ['charter/', 'portfolio/exclusivity-conflict', 'portfolio/duplicate-partner'],
    decisions: [],
    shows: ['examples/seed-library-draft.md'],
  },
  {
    title: 'Build or partner',
    says: 'Core is built; a long delay, or a partner that needs us too, speaks for the partner.',
    rules: ['decision/build-or-partner'],
    decisions: ['build-or-partner'],
    shows: ['examples/harbour-scheduling.md'],
  },
  {
    title: 'Ecosystem control',
    says: 'Curated where a bad partner damages our name, open where review does not scale.',
    rules: ['portfolio/ecosystem-model'],
    decisions: ['ecosystem'],
    shows: [],
  },
  {
    title: 'Launch checklist',
    says: 'Six weeks before to eight weeks after, each task in its time.',
    rules: ['launch/'],
    decisions: [],
    shows: [],
  },
  {
    title: 'Common mistakes',
    says: 'A sales channel only, no path to integrate, too many tiers, silence after the launch, vanity, no way out.',
    rules: ['decision/', 'charter/no-cadence', 'charter/exit', 'portfolio/stale', 'program/too-many-tiers'],
    decisions: [],
    shows: ['examples/webinar-theatre.md'],
  },
];

/** Rules about the document and the programme file as such; no point of the method stands behind them. */
const besides = ['frontmatter/', 'document/', 'silence/', 'program/'];

const named = new Set([...points.flatMap(({ rules }) => rules), ...besides]);

const isNamedItself = (code) => named.has(code);

/** The rules of a point: those it names, and of its families those that no point names by itself. */
function rulesOf(names) {
  return everyRule
    .map(({ code }) => code)
    .filter((code) =>
      names.some((name) => (name.endsWith('/') ? code.startsWith(name) && !isNamedItself(code) : code === name)),
    );
}

const link = (code) => `[\`${code}\`](rules/${code}.md)`;
const exampleLink = (path) => `[${path.slice('examples/'.length)}](../${path})`;

function row({ title, says, rules, decisions: traced, shows }, index) {
  const codes = rulesOf(rules);
  // Where no example proposal shows a point, the page of its first rule does.
  const seen = shows.length > 0 ? shows.map(exampleLink) : codes.slice(0, 1).map((code) => `the page of ${link(code)}`);
  const cells = [
    `${index + 1}. **${title}**: ${says}`,
    codes.map(link).join(', '),
    traced.map((name) => `\`${name}\``).join(', '),
    seen.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

const traced = points.flatMap((point) => point.decisions);
const untraced = decisions.filter((name) => !traced.includes(name));
const rows = points.map(row);
const rest = rulesOf(besides);
const covered = new Set([...points.flatMap(({ rules }) => rulesOf(rules)), ...rest]);
const uncovered = everyRule.map(({ code }) => code).filter((code) => !covered.has(code));
if (untraced.length > 0 || uncovered.length > 0) {
  throw new Error(
    `docs/method.md names no point for ${[...uncovered, ...untraced].join(', ')}: see ${import.meta.url}`,
  );
}

const page = `# The method, and what holds it

Partnerlint checks ten things. The thresholds stand in the [built-in programme](../server/src/program/builtin.partner-program.yaml), each with its reason, and a \`partner-program.yaml\` of your own may change any of them. A rule says what is wrong and where; a decision shows how it came about: \`partnerlint explain FILE\` prints each question, the answer, where it was read, what follows, and what would change it, and so does a hover on the key.

| point | rules | decisions | shown by |
| --- | --- | --- | --- |
${rows.join('\n')}

Beside the method stand the rules about the document and the programme file as such: ${rest.map(link).join(', ')}.

## The decisions

| \`--decision\` | answers | verdicts |
| --- | --- | --- |
| \`tier\` | the criteria of the frontmatter, by the programme's ladder | a tier of the programme, \`undecided\` |
| \`leverage\` | the reasons of the frontmatter and the text | \`strongest\`, \`strong\`, \`moderate\`, \`weak\`, \`none\` |
| \`handshake\` | what each side firmly promises | \`bound\`, \`one-sided\`, \`handshake\` |
| \`build-or-partner\` | the answers under \`build-or-partner\` | \`build\`, \`partner\`, \`undecided\` |
| \`continue-or-end\` | each gate and its result, up to the first that was not passed | \`continue\`, \`wait\`, \`end\`, \`end or restart\`, \`undecided\` |
| \`ecosystem\` | \`ecosystem\` in the programme file | \`open\`, \`curated\`, \`undecided\` |
`;

const path = new URL('docs/method.md', root);
const options = await resolveConfig(path);
writeFileSync(
  path,
  await format(`<!-- Generated by scripts/generate-method.mjs from the rules. -->\n\n${page}`, {
    ...options,
    parser: 'markdown',
  }),
);
