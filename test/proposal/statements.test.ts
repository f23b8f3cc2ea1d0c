import assert from 'node:assert/strict';
import { buildProposal, wordsOf, type Statement } from 'partnerlint';

const read = (text: string): readonly Statement[] => buildProposal(text).statements;
const words = (text: string): string[] => read(text).map((statement) => statement.context.text);
const find = (text: string, part: string): Statement => {
  const found = read(text).find((statement) => statement.context.text.includes(part));
  assert.ok(found, `no statement with "${part}" in ${JSON.stringify(words(text))}`);
  return found;
};

describe('statements', () => {
  it('are sentences, items without their sub-lists, and rows', () => {
    const text = `# Milk for schools

The dairy delivers daily. The school pays monthly.

- Crates are free in the first year:
  - small ones
- Lids cost €1.

| Term | Value |
| --- | --- |
| Price | €1 a litre |
`;
    assert.deepEqual(words(text), [
      'The dairy delivers daily.',
      'The school pays monthly.',
      'Crates are free in the first year:',
      'small ones',
      'Lids cost €1.',
      'Price | €1 a litre',
    ]);
  });

  it('know their heading, outer headings, lead-in and columns', () => {
    const text = `# Deal

## Terms

### Dairy

The dairy provides:

- two vans

**Support**

| Service | Hours |
| --- | --- |
| Hotline | 24/7 |
`;
    const item = find(text, 'two vans').context;
    assert.deepEqual(
      [item.heading, item.leadIn, item.outerHeadings],
      ['Dairy', 'The dairy provides:', ['Deal', 'Terms']],
    );
    const row = find(text, 'Hotline').context;
    assert.deepEqual([row.leadIn, row.columns], ['Support', ['Service', 'Hours']]);
  });

  it('in a sub-list are governed by the parent item', () => {
    const text = '1. **Commercial terms**\n   - Fee: 5 %\n   - Fund: €10,000\n';
    assert.equal(find(text, 'Fee').context.leadIn, 'Commercial terms');
    assert.deepEqual(words(text), ['Fee: 5 %', 'Fund: €10,000']);
  });

  it('in lettered lines are governed by the sentence with the colon', () => {
    const text = 'Payouts have thresholds:\n\n(a) **Farms**. At least three farms.\n\n(b) At least €100 a month.\n';
    assert.equal(find(text, '€100').context.leadIn, 'Payouts have thresholds:');
    assert.equal(find(text, 'At least three').context.leadIn, 'Payouts have thresholds:');
  });

  it('begin behind clause numbers and run-in labels', () => {
    assert.deepEqual(words('4.1. The mill pays.\n\nB. **Costs** Each side bears its own.\n'), [
      'The mill pays.',
      'Each side bears its own.',
    ]);
  });

  it('stand on their own words in the document, markup and CRLF included', () => {
    const text = '# Deal 🥛\r\n\r\nThe **dairy** will\r\ndeliver [daily](x). Yes, really.\r\n';
    const statement = find(text, 'deliver');
    assert.equal(statement.context.text, 'The dairy will deliver daily.');
    assert.equal(wordsOf(text, statement.span), 'The **dairy** will\r\ndeliver [daily](x).');
  });

  it('carry the tick of their box', () => {
    const boxes = read('- [x] Vans bought\n- [ ] Drivers hired\n').map((statement) => statement.checked);
    assert.deepEqual(boxes, [true, false]);
  });

  const silent: Readonly<Record<string, string>> = {
    headings: '# The dairy will deliver daily\n',
    code: '```\nThe dairy will deliver daily.\n```\n',
    quotations: '> The dairy will deliver daily.\n',
    'an instruction': 'Customise this section for each school.\n',
    'a placeholder line': '[Insert company name]\n',
    'a note about replacing': 'Note: replace the names before you send it.\n',
    'a blank to sign on': 'Name: ______________\n',
    'a list of links': '- [Purpose](#purpose)\n- [Terms](#terms)\n',
    'a bare address': '<https://dairy.example>\n',
    'a table of contents': '## Contents\n\n- Purpose of it all\n- Terms of the deal\n',
    'the history of the paper': '| Version | Author | Changes |\n| --- | --- | --- |\n| 1.0 | Ana | First draft |\n',
    'a label': 'Benefits:\n',
    'a date of the paper': 'Last updated: 3 May 2027\n',
  };
  for (const [what, text] of Object.entries(silent)) it(`are not in ${what}`, () => assert.deepEqual(words(text), []));

  it('are not in a list that repeats the headings without links', () => {
    const headings = ['Purpose', 'Terms', 'Exit'].map((heading) => `## ${heading}\n\nWords about it.\n`).join('\n');
    assert.equal(words(`- Purpose\n- Terms\n- Exit\n\n${headings}`).length, 3);
  });
});

describe('sections', () => {
  const roles = (text: string): string[] => buildProposal(text).sections.map((section) => section.role);

  it('hand their role down, but the title hands down none', () => {
    assert.deepEqual(roles('# Partnership terms\n\n## Termination\n\n### In spring\n\n## Our cows\n'), [
      'other',
      'exit',
      'exit',
      'other',
    ]);
  });

  it('may be bold lines, and numbered lines where there are no headings', () => {
    assert.deepEqual(roles('# Deal\n\n## Scope\n\n**Termination**\n\nEither may leave.\n\n## Our cows\n'), [
      'other',
      'other',
      'exit',
      'other',
    ]);
    assert.deepEqual(roles('1. Purpose of it\n\nWe sell milk.\n\n2. Governance\n\nA board meets.\n'), [
      'goals',
      'governance',
    ]);
  });

  it('name the side that gives', () => {
    const text = `---
proposal: partnership
us: Lakeside Dairy
partner: Harbour School
---
# Milk

## Lakeside Dairy responsibilities

## What the school brings

## Harbour School

## Mutual obligations

## What we provide

## Our cows
`;
    const sides = buildProposal(text).sections.map((section) => section.side);
    assert.deepEqual(sides, [undefined, 'us', undefined, 'partner', 'both', 'us', undefined]);
  });
});
