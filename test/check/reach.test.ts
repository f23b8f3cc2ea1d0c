import { deepEqual, equal } from 'node:assert/strict';
import { check, checkFix, checkNoFix, checkProposal } from '../support/verbs.js';

const unknown = 'frontmatter/unknown-key';
const silence = (code: string): string => `# partnerlint-disable-next-line ${code}: ours`;
const proposal = (...keys: readonly string[]): string =>
  `---\nproposal: partnership\npartner: Orchard Foods\nus: Halden Robotics\n${keys.join('\n')}\n---\n\n# Picking robots for Orchard Foods\n`;

/** The words of the findings of a rule that are left, with those that a silence keeps quiet in brackets. */
function heard(code: string, text: string, path?: string, program?: string): string[] {
  const { findings, silenced } = check(text, {
    ...(path !== undefined && { path }),
    ...(program !== undefined && { program }),
  });
  const words = ({ span }: { span: { start: number; end: number } }) => text.slice(span.start, span.end);
  const left = findings.filter((each) => each.code === code).map(words);
  return [...left, ...silenced.flatMap(({ finding }) => (finding.code === code ? [`(${words(finding)})`] : []))];
}

describe('a silence in the frontmatter', () => {
  it('is for the key on the next line', () =>
    deepEqual(heard(unknown, proposal(silence(unknown), 'colour: red', 'shape: round')), ['shape', '(colour)']));

  it('is for all of a value that begins on that line, and for nothing behind it', () =>
    deepEqual(
      heard(unknown, proposal(silence(unknown), 'leverage: [{ type: customer,', '    colour: red }]', 'shape: round')),
      ['shape', '(colour)'],
    ));

  it('is for one key alone where its value is on that line', () =>
    deepEqual(heard(unknown, proposal('leverage:', `  - ${silence(unknown)}`, '    colour: red', '    shape: round')), [
      'shape',
      '(colour)',
    ]));

  it('holds from disable to enable, and to the end of the frontmatter without that', () => {
    const from = '# partnerlint-disable frontmatter/unknown-key: ours';
    const to = '# partnerlint-enable frontmatter/unknown-key';
    deepEqual(heard(unknown, proposal('size: 3', from, 'colour: red', to, 'shape: round')), [
      'size',
      'shape',
      '(colour)',
    ]);
    deepEqual(heard(unknown, proposal('size: 3', from, 'colour: red', 'shape: round')), [
      'size',
      '(colour)',
      '(shape)',
    ]);
  });

  it('holds from the first of two disables', () => {
    const from = '# partnerlint-disable frontmatter/unknown-key: ours';
    deepEqual(heard(unknown, proposal(from, 'colour: red', from, 'shape: round')), ['(colour)', '(shape)']);
  });

  it('does not reach into the text', () => {
    const text =
      proposal('# partnerlint-disable commitments/hedged: ours', 'status: in-review') +
      '\n- Orchard Foods may pay €400 a month.\n';
    deepEqual(heard('commitments/hedged', text), ['may']);
  });
});

describe('what a silence gives as its grounds', () => {
  const grounds = (text: string, path?: string, program?: string) =>
    check(text, { ...(path !== undefined && { path }), ...(program !== undefined && { program }) }).silenced.map(
      ({ finding, reason, until }) => [finding.code, reason, until],
    );

  it('is its reason and its day, where it has them', () => {
    deepEqual(grounds(proposal(`# partnerlint-disable-next-line ${unknown} until 2027-04-01: theirs`, 'colour: red')), [
      [unknown, 'theirs', '2027-04-01'],
    ]);
    deepEqual(grounds(proposal(`# partnerlint-disable-next-line ${unknown}`, 'colour: red')), [
      [unknown, undefined, undefined],
    ]);
  });

  it('is that of the programme too, which is for its code, its paths and until its day', () => {
    const program = (more: string) => `silences: [{ code: ${unknown}, paths: ['old/**', 'deals/**'], ${more} }]\n`;
    const text = proposal('colour: red');
    deepEqual(grounds(text, 'deals/a.md', program('reason: known, until: 2027-02-15')), [
      [unknown, 'known', '2027-02-15'],
    ]);
    deepEqual(grounds(text, 'deals/a.md', program('until: 2027-02-14')), []);
    deepEqual(grounds(text, 'new/a.md', program('reason: known')), []);
    deepEqual(grounds(proposal('tier: gold'), 'deals/a.md', program('reason: known')), []);
  });
});

describe('findings', () => {
  it('stand in the order of the text; on the same words the shorter first, then by their code', () => {
    const text = proposal('tier: gold', 'colour: red');
    const places = check(text).findings.map(({ span, code }) => ({ ...span, code }));
    const sorted = [...places].sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
    deepEqual(places, sorted);
    equal(places.filter(({ start }) => start === places.at(-1)?.start).length > 2, true);
  });

  it('of a key that cannot be read are that alone', () =>
    void checkProposal(
      `
---
proposal: partnership
partner: Orchard Foods
us: Halden Robotics
status: draft
commitments: 9
             ^ error frontmatter/schema
tier: integration
---

# Picking robots for Orchard Foods
`,
      {
        rules: Object.fromEntries(
          [
            'leverage/missing',
            'charter/goals',
            'charter/timeline',
            'charter/measurement',
            'charter/governance',
            'charter/exit',
            'tier/no-graduation',
          ].map((code) => [code, 'off' as const]),
        ),
      },
    ));
});

describe('a silence is not offered', () => {
  it('for a frontmatter that cannot be read, nor for what is said of silences', () => {
    checkNoFix(proposal('launch: "2027'), { code: 'frontmatter/syntax' });
    const text = proposal(`# partnerlint-disable-next-line ${unknown} until 2027-02-31: x`, 'colour: red');
    checkNoFix(text, { code: 'silence/expired' });
  });

  it('but is for a key of one line, above it', () =>
    checkFix(
      proposal('status: draft', 'leverage: [{ type: customer, colour: red }]'),
      proposal(
        'status: draft',
        `# partnerlint-disable-next-line ${unknown}: why this is right here`,
        'leverage: [{ type: customer, colour: red }]',
      ),
      { code: unknown, title: 'Silence' },
    ));
});
