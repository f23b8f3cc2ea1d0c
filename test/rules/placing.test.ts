import { equal } from 'node:assert/strict';
import { applyEdits, fixesFor, plainSnippet } from 'partnerlint';
import { check } from '../support/verbs.js';

/** The document after the first mend in the text of its finding: all these are about where and how it is put. */
function mended(text: string, code: string, title = 'Add a '): string {
  const checked = check(text, { included: true, organisation: 'Wren Audio' });
  const gap = { code, severity: 'warning', span: { start: 0, end: 0 }, message: '', basis: 'missing', data: ['partner'] } as const; // prettier-ignore
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

  it('in a document of nothing', () => equal(mended('', code), `## Why the partner needs this\n\n- ${reason}\n`));

  it('with names that snippets would read as their own', () => {
    const text = '---\nproposal: partnership\npartner: A$1 {x}\n---\n# Deal\n\n## Commitments\n';
    const checked = check(text);
    const finding = checked.findings.find((each) => each.code === 'commitments/missing');
    const fix = fixesFor(checked, { ...finding!, data: ['partner'] }).find(({ title }) => title.endsWith('under "Commitments"')); // prettier-ignore
    equal(fix?.edits[0]?.newText, '\n- A\\$1 {x\\} ${2|provides,pays,dedicates,guarantees,builds|} ${3:[how much of what]} until ${4:[date]}.\n'); // prettier-ignore
  });
});
