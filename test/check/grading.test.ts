import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { allRules, checkDocument, fixesFor } from 'partnerlint';
import { applyFix, check } from '../support/verbs.js';

const proposal = (status: string, body = '# Sorting scrap with Ostrava Steel\n'): string =>
  `---\nproposal: partnership\npartner: Ostrava Steel\nstatus: ${status}\n---\n\n${body}`;
const severitiesOf = (text: string, code: string, options = {}): string[] =>
  check(text, options).findings.filter((finding) => finding.code === code).map(({ severity }) => severity); // prettier-ignore

describe('severity', () => {
  it('of what is missing grows with the status', () => {
    deepEqual(severitiesOf(proposal('draft'), 'commitments/missing'), ['information']);
    deepEqual(severitiesOf(proposal('in-review'), 'commitments/missing'), ['warning']);
    deepEqual(severitiesOf(proposal('signed'), 'commitments/missing'), ['error']);
    deepEqual(severitiesOf(proposal('live'), 'commitments/missing'), ['error']);
  });
  it('a draft shows no warning for what is still to be written', () => {
    const loud = check(proposal('draft')).findings.filter(
      ({ severity }) => severity === 'warning' || severity === 'error',
    );
    deepEqual(loud, []);
  });
  it('the programme file goes before the settings', () => {
    const text = proposal('in-review');
    const code = 'commitments/missing';
    deepEqual(severitiesOf(text, code, { rules: { [code]: 'hint' } }), ['hint']);
    deepEqual(severitiesOf(text, code, { rules: { [code]: 'hint' }, program: `rules: { ${code}: error }\n` }), [
      'error',
    ]);
    deepEqual(severitiesOf(text, code, { rules: { [code]: 'error' }, program: `rules: { ${code}: off }\n` }), []);
    deepEqual(severitiesOf(text, code, { rules: { [code]: 'off' }, program: `rules: { ${code}: default }\n` }), [
      'warning',
    ]);
  });
});

describe('which documents are checked', () => {
  const prose = '# Minutes\n\nWe may fund two engineers.\n';
  const none = (text: string, options = {}): void => {
    const checked = checkDocument(text, { today: '2027-02-15', ...options });
    equal(checked.isProposal, false);
    deepEqual(checked.findings, []);
    equal(checked.verdict.kind, 'not-a-proposal');
  };
  it('not ordinary prose', () => none(prose));
  it('not ordinary prose that is included', () => none(prose, { included: true }));
  it('not the frontmatter of something else', () => none('---\ntitle: Minutes\ncolour: [red\n---\n\nWords.\n'));
  it('not an empty file', () => none('', { included: true }));
  it('a document that was declared before its YAML broke', () => {
    const text = '---\nproposal: partnership\npartner: [Ostrava Steel\n---\n\n# Scrap\n';
    equal(checkDocument(text, { today: '2027-02-15', wasDeclared: true }).isProposal, true);
  });
});

describe('a document without frontmatter', () => {
  const text =
    '# Partnership proposal: Halden Robotics and Brightwater Clinics\n\nHalden Robotics provides two engineers until 2027-09-30.\n';
  it('has its gaps folded into one information, each a related place', () => {
    const { findings } = check(text, { included: true, organisation: 'Halden Robotics' });
    const gaps = findings.filter(({ basis, code }) => basis === 'missing' || code === 'frontmatter/missing');
    deepEqual(gaps.map(({ code, severity }) => [code, severity]), [['frontmatter/missing', 'information']]); // prettier-ignore
    match(
      gaps[0]?.message ?? '',
      /^This reads as a partnership proposal, but says nothing of .*, the tier, its goals,.*\./,
    );
    ok((gaps[0]?.related?.length ?? 0) >= 2);
  });
  it('has no gap that is silenced', () => {
    const silenced = `<!-- partnerlint-disable tier/missing: they know our tiers -->\n\n${text}`;
    const { findings } = check(silenced, { included: true, organisation: 'Halden Robotics' });
    const folded = findings.find(({ code }) => code === 'frontmatter/missing');
    equal(folded?.message.includes('the tier'), false);
    deepEqual(findings.filter(({ code }) => code === 'silence/unused'), []); // prettier-ignore
  });
  it('is declared by the fix, with what the text supports', () => {
    const checked = check(text, { included: true, organisation: 'Halden Robotics' });
    const finding = checked.findings.find(({ code }) => code === 'frontmatter/missing');
    const [fix] = finding ? fixesFor(checked, finding) : [];
    const declared = fix ? applyFix(text, fix) : '';
    match(declared, /^---\nproposal: partnership\npartner: Brightwater Clinics\nus: Halden Robotics\n/);
    ok(declared.endsWith(`\n---\n\n${text}`), declared);
  });
});

it('a rule that reports ten times shows three findings, the rest as related places', () => {
  const keys = Array.from({ length: 10 }, (_, index) => `colour${index}: red`).join('\n');
  const findings = check(`---\nproposal: partnership\n${keys}\n---\n`).findings.filter(
    ({ code }) => code === 'frontmatter/unknown-key',
  );
  deepEqual(findings.map(({ related }) => related?.length ?? 0), [0, 0, 7]); // prettier-ignore
});

it('codes are in order of their place', () => {
  const { findings } = check(proposal('in-review'));
  const starts = findings.map(({ span }) => span.start);
  deepEqual(starts, [...starts].sort((a, b) => a - b)); // prettier-ignore
});

it('no rule throws on what people half-type', () => {
  const whole = `${proposal('in-review')}\n## What Ostrava Steel commits\n\n- Ostrava Steel may pay.\n\n| a | b |\n|---|---|\n| Tier | strategic |\n`;
  for (let length = 0; length <= whole.length; length += 3) {
    const checked = checkDocument(whole.slice(0, length), { today: '2027-02-15', wasDeclared: true });
    deepEqual(checked.failures, []);
    for (const { span } of checked.findings) equal(span.start <= span.end && span.end <= length, true);
  }
  equal(allRules.length > 10, true);
});

describe('the frontmatter of another system', () => {
  const text =
    '---\nlayout: post\nstatus: DRAFT\ntier: Gold\nproposal: { type: social }\n---\n\n# Partnership proposal: Halden Robotics and Brightwater Clinics\n\nHalden Robotics provides two engineers until 2027-09-30. Brightwater Clinics pays $40,000 a year for the dispensary.\n';
  it('has no errors, and nothing of it is taken for a fact', () => {
    const { findings, proposal: built } = check(text, { included: true, organisation: 'Halden Robotics' });
    const codes = findings.map(({ code }) => code);
    deepEqual(codes.filter((code) => code.startsWith('frontmatter/') && code !== 'frontmatter/missing'), []); // prettier-ignore
    equal(built.frontmatter?.facts.tier, undefined);
    deepEqual(built.tiers, []);
  });
});

describe('one cause, one finding: what is there but cannot be used', () => {
  const at = (yaml: string): string => `---\nproposal: partnership\npartner: Kelp & Co\n${yaml}\n---\n\n# Seaweed\n`;
  const codesOf = (yaml: string): string[] => check(at(yaml)).findings.map(({ code }) => code);
  for (const [yaml, code] of [
    ['tier: 1', 'tier/missing'],
    ['criteria: 3', 'tier/missing'],
    ['leverage: 7', 'leverage/missing'],
    ['if-we-dont: { a: b }', 'leverage/missing'],
    ['commitments: 9', 'commitments/missing'],
  ] as const) {
    it(`${yaml} is not missing`, () => {
      const codes = codesOf(yaml);
      ok(codes.includes('frontmatter/schema') && !codes.includes(code), codes.join(', '));
    });
  }
  it('an empty key still is', () => ok(codesOf('tier:').includes('tier/missing')));
  it('a line that cannot be read says all there is to say of what stands below it', () => {
    const yaml = 'us: Mill Lane\ncommitments:\n\tus:\n\tpartner: 9\ntier: 1\nstatus: x';
    const codes = codesOf(yaml);
    deepEqual(codes.filter((code) => code.startsWith('frontmatter/')), ['frontmatter/syntax']); // prettier-ignore
    ok(!codes.includes('tier/missing') && !codes.includes('commitments/missing'), codes.join(', '));
  });
  it('each wrong value keeps its own finding', () => {
    const yaml = 'tier: 1\nstatus: x\nlaunch: y\nreviewed: z\nleverage: 7\nus: [a]';
    equal(codesOf(yaml).filter((code) => code === 'frontmatter/schema').length, 6);
  });
});
