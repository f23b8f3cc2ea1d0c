import { deepEqual, equal } from 'node:assert/strict';
import { checkProposal as checkBuilt } from 'partnerlint';
import { check, checkFindings, checkFix } from '../support/verbs.js';

const rule = 'commitments/hedged';
const head = `---
proposal: partnership
partner: Orchard Foods
us: Halden Robotics
commitments:
  us: [{ kind: engineering, amount: 2 FTE, until: 2028-01-31 }]
  partner: [{ kind: guarantee, amount: 40 robots, until: 2028-01-31 }]
---

# Picking robots for Orchard Foods

`;
const hedged = 'Orchard Foods may pay for the press if the crows allow.';
/** Makes the reading certain, so that these tests are about silences alone. */
const program = 'vocabulary: { hedged: [if the crows allow], spend: [for the press] }\n';
const comment = (words: string): string => `<!-- partnerlint-${words} -->\n`;

const quietUnder = (before: string, after = ''): void => {
  const checked = check(head + before + hedged + '\n' + after, { program });
  deepEqual(checked.findings.filter(({ code }) => code === rule), []); // prettier-ignore
  equal(checked.silenced.filter(({ finding }) => finding.code === rule).length, 1);
};
const heardUnder = (before: string, after = '', today = '2027-02-15'): void => {
  const checked = check(head + before + hedged + '\n' + after, { today, program });
  equal(checked.findings.filter(({ code }) => code === rule).length, 1);
};

describe('a silence', () => {
  it('without one the finding is there', () => heardUnder(''));
  it('keeps the next line quiet', () => quietUnder(comment(`disable-next-line ${rule}: their board meets in May`)));
  it('passes over blank lines, which formatters put there', () =>
    quietUnder(`${comment(`disable-next-line ${rule}: why`)}\n`));
  it('keeps a whole wrapped paragraph quiet', () => {
    quietUnder(`${comment(`disable-next-line ${rule}: why`)}Halden Robotics builds the grippers.\n`);
  });
  it('does not reach the block after the next', () => {
    heardUnder(`${comment(`disable-next-line ${rule}: why`)}Halden Robotics builds the grippers.\n\n`);
  });
  it('keeps what stands between disable and enable quiet', () => {
    quietUnder(`${comment(`disable ${rule}: why`)}\nSome words.\n\n`, `\n${comment(`enable ${rule}`)}`);
  });
  it('without enable lasts to the end', () => quietUnder(`${comment(`disable ${rule}: why`)}\n`));
  it('ends at enable', () => heardUnder(`${comment(`disable ${rule}: why`)}\n${comment(`enable ${rule}`)}\n`));
  it('is for the rule it names', () => heardUnder(comment('disable-next-line commitments/missing: why')));
  it('takes several codes', () => quietUnder(comment(`disable-next-line commitments/missing, ${rule}: why`)));
  it('works without a reason', () => quietUnder(comment(`disable-next-line ${rule}`)));
  it('is not any comment that mentions it', () =>
    heardUnder('<!-- see partnerlint-disable-next-line commitments/hedged -->\n'));
  it('until a day holds on that day', () => quietUnder(comment(`disable-next-line ${rule} until 2027-02-15: why`)));
  it('until a day is over after it', () => heardUnder(comment(`disable-next-line ${rule} until 2027-02-14: why`)));
  it('may name its day in the reason', () =>
    heardUnder(comment(`disable-next-line ${rule}: until 2027-02-14, then they sign`)));
  it('cannot hide what is said of silences', () => {
    const checked = check(`${head}${comment('disable silence/unused, leverage/nonsense: hush')}\nWords.\n`);
    deepEqual(checked.findings.filter(({ code }) => code.startsWith('silence/')).map(({ code }) => code), ['silence/unused', 'silence/unknown']); // prettier-ignore
  });
});

describe('a silence in the programme file', () => {
  const silencing = `${program}silences:\n  - { code: ${rule}, paths: ['deals/**'], reason: the partner reads this, until: 2027-03-01 }\n`;
  const findings = (path: string | undefined, today: string): number =>
    check(head + hedged, { program: silencing, today, ...(path !== undefined && { path }) }).findings.filter(
      ({ code }) => code === rule,
    ).length;
  it('is for its paths', () => equal(findings('deals/orchard.md', '2027-02-15'), 0));
  it('is not for others', () => equal(findings('other/orchard.md', '2027-02-15'), 1));
  it('is not for a document without a path', () => equal(findings(undefined, '2027-02-15'), 1));
  it('ends with its day', () => equal(findings('deals/orchard.md', '2027-03-02'), 1));
});

describe('silence/unused', () => {
  it('an enable without disable', () => {
    checkFindings(
      'silence/unused',
      `${head}<!-- partnerlint-enable commitments/hedged -->
                        ^^^^^^^^^^^^^^^^^^ information silence/unused: "commitments/hedged" is not switched off above
`,
    );
  });
  it('one code of two: only that one is taken out', () => {
    checkFix(
      `${head}${comment(`disable-next-line commitments/overdue, ${rule}: why`)}${hedged}\n`,
      `${head}${comment(`disable-next-line ${rule}: why`)}${hedged}\n`,
      { code: 'silence/unused', program },
    );
  });
  it('the last code of two', () => {
    checkFix(
      `${head}${comment(`disable-next-line ${rule}, commitments/overdue: why`)}${hedged}\n`,
      `${head}${comment(`disable-next-line ${rule}: why`)}${hedged}\n`,
      { code: 'silence/unused', program },
    );
  });
});

describe('a silence that is not unused', () => {
  const unused = (before: string, options: object): string[] =>
    check(head + before + hedged + '\n', { program, ...options }).findings.map(({ code }) => code).filter((code) => code === 'silence/unused'); // prettier-ignore
  it('for a rule that is switched off just now', () =>
    deepEqual(unused(comment(`disable-next-line ${rule}: why`), { rules: { [rule]: 'off' } }), []));
  it('for a preview rule', () => deepEqual(unused(comment('disable-next-line commitments/unmeasurable: why'), {}), []));
  it('for what another finding makes superfluous', () => {
    const loose = `---\nproposal: partnership\npartner: Orchard Foods\nus: Halden Robotics\n---\n\n# Robots\n\n`;
    const checked = check(`${loose}${comment(`disable-next-line ${rule}: why`)}${hedged}\n`, { program });
    deepEqual(checked.findings.filter(({ code }) => code === 'silence/unused'), []); // prettier-ignore
  });
});

describe('the silence that a fix writes', () => {
  const written = `partnerlint-disable-next-line ${rule}: why this is right here`;
  const title = 'Silence commitments/hedged';
  it('stands above a paragraph', () => {
    checkFix(`${head}${hedged}\n`, `${head}<!-- ${written} -->\n${hedged}\n`, { code: rule, title, program });
  });
  it('stands above a wrapped paragraph', () => {
    const wrapped = `Halden Robotics builds the grippers.\n${hedged}\n`;
    checkFix(head + wrapped, `${head}<!-- ${written} -->\n${wrapped}`, { code: rule, title, program });
  });
  it('stands above a list for its first item', () => {
    const list = `- ${hedged}\n- Orchard Foods trains six pickers by 2027-05-01.\n`;
    checkFix(head + list, `${head}<!-- ${written} -->\n${list}`, { code: rule, title, program });
  });
  it('stands around a list for a later item', () => {
    const list = `- Orchard Foods trains six pickers by 2027-05-01.\n- ${hedged}\n`;
    checkFix(
      `${head}${list}\nMore.\n`,
      `${head}<!-- partnerlint-disable ${rule}: why this is right here -->\n${list}<!-- partnerlint-enable ${rule} -->\n\nMore.\n`,
      { code: rule, title, program },
    );
  });
  it('stands around the outer list for an item of an inner one', () => {
    const list = `- Orchard Foods does its part:\n  - it trains six pickers by 2027-05-01;\n  - it may pay for the press if the crows allow.\n- Both meet.\n`;
    checkFix(
      head + list,
      `${head}<!-- partnerlint-disable ${rule}: why this is right here -->\n${list}<!-- partnerlint-enable ${rule} -->\n`.replace(
        /\n$/,
        '\n',
      ),
      { code: rule, title, program },
    );
  });
  it('stands around a table', () => {
    const table = `| Term | Orchard Foods |\n| --- | --- |\n| Sum | Orchard Foods may pay for the press if the crows allow |\n`;
    checkFix(
      head + table,
      `${head}<!-- partnerlint-disable ${rule}: why this is right here -->\n${table}<!-- partnerlint-enable ${rule} -->\n`,
      { code: rule, title, program },
    );
  });
  it('stands above its key in YAML, indented alike', () => {
    checkFix(
      '---\nproposal: partnership\nleverage:\n  - type: customer\n    colour: red\n---\n',
      '---\nproposal: partnership\nleverage:\n  - type: customer\n    # partnerlint-disable-next-line frontmatter/unknown-key: why this is right here\n    colour: red\n---\n',
      { code: 'frontmatter/unknown-key', title: 'Silence' },
    );
  });
  it('keeps the line ending of the document', () => {
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    checkFix(crlf(`${head}${hedged}\n`), crlf(`${head}<!-- ${written} -->\n${hedged}\n`), {
      code: rule,
      title,
      program,
    });
  });
});

it('a built proposal is checked as its text is', () => {
  const { proposal } = check(head + hedged);
  deepEqual(checkBuilt(proposal, { today: '2027-02-15' }).findings, check(head + hedged).findings);
});
