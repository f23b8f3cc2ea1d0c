import { deepEqual, equal } from 'node:assert/strict';
import { applyEdits, fixesFor, plainSnippet } from 'partnerlint';
import { check } from '../support/verbs.js';

/** The document after the first mend in the text of its finding: all these are about where and how it is put. */
function mended(
  text: string,
  code: string,
  { title = 'Add a ', sides = ['partner'] }: { title?: string; sides?: readonly ('us' | 'partner')[] } = {},
): string {
  const checked = check(text, { included: true, organisation: 'Wren Audio' });
  const gap = { code, severity: 'warning', span: { start: 0, end: 0 }, message: '', basis: 'missing', data: sides } as const; // prettier-ignore
  const fix = fixesFor(checked, gap).find((each) => each.title.startsWith(title));
  return applyEdits(text, fix!.edits.map(({ span, newText, snippet }) => ({ span, newText: snippet ? plainSnippet(newText) : newText }))); // prettier-ignore
}

const code = 'leverage/missing';
const reason = 'The partner needs this to stay certified: [the rule, word for word, and a link to it]';

describe('a mend is put into the text in the shape the document has', () => {
  it('as one more item, with the marker and the gap of the list', () =>
    equal(
      mended('# Deal\n\n## Why this partnership\n\n*   They know us.\n\n## Next\n', code),
      `# Deal\n\n## Why this partnership\n\n*   They know us.\n*   ${reason}\n\n## Next\n`,
    ));

  it('behind the sub-list of the last item', () =>
    equal(
      mended('# Deal\n\n## Why this partnership\n\n- They know us.\n  - Very well.\n', code),
      `# Deal\n\n## Why this partnership\n\n- They know us.\n  - Very well.\n- ${reason}\n`,
    ));

  it('with the next number', () =>
    equal(
      mended('# Deal\n\n## Why this partnership\n\n1. They know us.\n2. We know them.\n', code),
      `# Deal\n\n## Why this partnership\n\n1. They know us.\n2. We know them.\n3. ${reason}\n`,
    ));

  it('with the empty lines of a loose list', () =>
    equal(
      mended(
        '# Deal\n\n## Why this partnership\n\n- They know us.\n\n- We know them.\n\nAnd so on.\n\n- Well.\n',
        code,
      ).includes(`- Well.\n- ${reason}\n`),
      true,
    ));

  it('as a paragraph behind a paragraph', () =>
    equal(
      mended('# Deal\n\n## Why this partnership\n\nThey know us.\n\n## Next\n', code),
      `# Deal\n\n## Why this partnership\n\nThey know us.\n\n${reason}\n\n## Next\n`,
    ));

  it('under a heading that has nothing yet, also at the end without a line ending', () =>
    equal(mended('# Deal\n\n## Why this partnership', code), `# Deal\n\n## Why this partnership\n\n- ${reason}\n`));

  it('behind a table as a list of its own', () =>
    equal(
      mended('# Deal\n\n## Why this partnership\n\n| a | b |\n| - | - |\n| c | d |\n## Next\n', code),
      `# Deal\n\n## Why this partnership\n\n| a | b |\n| - | - |\n| c | d |\n\n- ${reason}\n\n## Next\n`,
    ));

  it('as a new section of the level the others have', () =>
    equal(
      mended('# Deal\n\n### About\n\nText.\n\n### Terms\n\n* One.\n', code),
      `# Deal\n\n### About\n\nText.\n\n### Terms\n\n* One.\n\n### Why the partner needs this\n\n* ${reason}\n`,
    ));

  it('as a new section with the next number', () =>
    equal(
      mended('# Deal\n\n## 1. About\n\nText.\n\n## 2. Terms\n\nText.\n', code),
      `# Deal\n\n## 1. About\n\nText.\n\n## 2. Terms\n\nText.\n\n## 3. Why the partner needs this\n\n- ${reason}\n`,
    ));

  it('as a new section with underlined headings', () =>
    equal(
      mended('Deal\n====\n\nTerms\n-----\n\nText.\n', code),
      `Deal\n====\n\nTerms\n-----\n\nText.\n\nWhy the partner needs this\n--------------------------\n\n- ${reason}\n`,
    ));

  it('before the signatures', () =>
    equal(
      mended('# Deal\n\n## Terms\n\nText.\n\n## Signatures\n\nName:\n', code),
      `# Deal\n\n## Terms\n\nText.\n\n## Why the partner needs this\n\n- ${reason}\n\n## Signatures\n\nName:\n`,
    ));

  it('with the line endings of the document, and at the start of a line', () => {
    const text = '# Deal\r\n\r\n## Why this partnership\r\n\r\n- They know us.\r\n\r\n## Next\r\n';
    equal(mended(text, code), text.replace('us.\r\n', `us.\r\n- ${reason}\r\n`));
  });

  const put = (text: string): string => mended(text, code);

  it('with the empty lines of a list that has them', () => {
    const loose = '# Deal\n\n## Why this partnership\n\n- They know us.\n\n- We know them.\n';
    equal(put(`${loose}\n## Next\n`), `${loose}\n- ${reason}\n\n## Next\n`);
    const blanks = loose.replace('us.\n\n', 'us.\n \t\n');
    equal(put(blanks), `${blanks}\n- ${reason}\n`);
  });

  it('without an empty line where only the words of an item have one', () => {
    const tight = '# Deal\n\n## Why this partnership\n\n- They know us.\n\n  Very well.\n- We know them.\n';
    equal(put(tight), `${tight}- ${reason}\n`);
  });

  it('behind the first list item that there is, however many lists stand above', () => {
    const text =
      '# Deal\n\n- One.\n\n- Two.\n\n## Why this partnership\n\nFirst.\n\n1. Two.\n   - Three.\n\n   Four.\n';
    equal(put(text), `${text}2. ${reason}\n`);
  });

  it('with a number of two digits and its bracket, indented like the others', () => {
    const text = '# Deal\n\n## Why this partnership\n\n 9) They know us.\n 10) We know them.\n';
    equal(put(text), `${text} 11) ${reason}\n`);
  });

  it('with the marker of the first list that has no numbers', () => {
    const text = '# Deal\n\n1. One.\n\n* Two.\n\n## Why this partnership\n';
    equal(put(text), `${text}\n* ${reason}\n`);
  });

  it('as a new section with bold headings, of either sign', () => {
    for (const sign of ['**', '__']) {
      const text = `# Deal\n\n${sign}About${sign}\n\nText.\n\n${sign}Terms${sign}\n\n+ One.\n`;
      equal(put(text), `${text}\n**Why the partner needs this**\n\n+ ${reason}\n`);
    }
  });

  it('as a new section of the first level where its headings have that', () => {
    const text = 'Deal\n====\n\nAbout\n=====\n\nText.\n\nTerms\n=====\n\nText.\n';
    equal(put(text), `${text}\nWhy the partner needs this\n==========================\n\n- ${reason}\n`);
  });

  it('as a new section of the least level, with the next number of that, in words too', () => {
    const text =
      '# Deal\n\n## Article 9 – About\n\nText.\n\n## Article 10 – Terms\n\nText.\n\n### Part 3 of it\n\nText.\n';
    equal(put(text), `${text}\n## Article 11 – Why the partner needs this\n\n- ${reason}\n`);
  });

  it('as a new section without a number, where a heading only has one in it', () => {
    const text = '# Deal\n\n## Terms of 2 years\n\nText.\n';
    equal(put(text), `${text}\n## Why the partner needs this\n\n- ${reason}\n`);
  });

  it('as a new section marked as one where the others are only lines', () => {
    const text = '# Deal\n\nBenefits:\n\nText.\n';
    equal(put(text), `${text}\n## Why the partner needs this\n\n- ${reason}\n`);
  });

  it('behind the signatures where those are numbered', () => {
    const text = '# Deal\n\n## 1. Terms\n\nText.\n\n## 2. Signatures\n\nName:\n';
    equal(put(text), `${text}\n## 3. Why the partner needs this\n\n- ${reason}\n`);
  });

  it('at the end, whatever blanks there are, on a line of its own', () => {
    equal(put('# Deal\n\nText.'), `# Deal\n\nText.\n\n## Why the partner needs this\n\n- ${reason}\n`);
    equal(put('# Deal\n\nText.\n\n\n'), `# Deal\n\nText.\n\n## Why the partner needs this\n\n- ${reason}\n\n\n`);
  });

  it('in a document of nothing', () => equal(mended('', code), `## Why the partner needs this\n\n- ${reason}\n`));

  it('with names that snippets would read as their own', () => {
    const text = '---\nproposal: partnership\npartner: A$1 {x}\n---\n# Deal\n\n## Commitments\n';
    const checked = check(text);
    const finding = checked.findings.find((each) => each.code === 'commitments/missing');
    const fix = fixesFor(checked, { ...finding!, data: ['partner'] }).find(({ title }) => title.endsWith('under "Commitments"')); // prettier-ignore
    equal(fix?.edits[0]?.newText, '\n- A\\$1 {x\\} ${2|provides,pays,dedicates,guarantees,builds|} ${3:[how much of what]} until ${4:[date]}.\n'); // prettier-ignore
  });
});

describe('a promise for each side', () => {
  const [ofUs, ofPartner] = ['Wren Audio', 'Hill Radio'].map(
    (name) => `${name} provides [how much of what] until [date].`,
  );
  const put = (body: string): string =>
    mended(`# Wren Audio + Hill Radio\n\n${body}`, 'commitments/missing', {
      title: 'Add a commitment of Wren Audio and Hill Radio',
      sides: ['us', 'partner'],
    }).replace('# Wren Audio + Hill Radio\n\n', '');

  it('goes into one section for both', () =>
    equal(put('## Commitments\n\n- Text.\n'), `## Commitments\n\n- Text.\n- ${ofUs}\n- ${ofPartner}\n`));

  it('goes into the section of its side', () =>
    equal(
      put('## What Wren Audio commits\n\n- Text.\n\n## What Hill Radio commits\n\n- Text.\n'),
      `## What Wren Audio commits\n\n- Text.\n- ${ofUs}\n\n## What Hill Radio commits\n\n- Text.\n- ${ofPartner}\n`,
    ));

  it('goes into a section that is made where only the other side has one', () =>
    equal(
      put('## What Wren Audio commits\n\nText.\n'),
      `## What Wren Audio commits\n\nText.\n\n${ofUs}\n\n## What each side commits\n\n- ${ofPartner}\n`,
    ));

  it('of the partner alone goes into its own section, not into the first', () => {
    const text = '# Wren Audio + Hill Radio\n\n## Commitments\n\n- Text.\n\n## What Hill Radio commits\n\n- Text.\n';
    equal(mended(text, 'commitments/missing', { title: 'Add a commitment of Hill Radio' }), `${text}- ${ofPartner}\n`);
  });

  it('is not offered for nobody', () => {
    const checked = check('# Wren Audio + Hill Radio\n', { included: true });
    const gap = { code: 'commitments/missing', severity: 'warning', span: { start: 0, end: 0 }, message: '', basis: 'missing', data: [] } as const; // prettier-ignore
    deepEqual(fixesFor(checked, gap).filter(({ title }) => !title.startsWith('Silence')), []); // prettier-ignore
  });
});
