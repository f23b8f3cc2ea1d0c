import assert from 'node:assert/strict';
import { splitFrontmatter, wordsOf } from 'partnerlint';

const split = (text: string) => {
  const place = splitFrontmatter(text);
  return place && { yaml: wordsOf(text, place.yaml), body: text.slice(place.block.end), closed: place.closed };
};

describe('frontmatter is cut off', () => {
  it('between its two fences', () => {
    assert.deepEqual(split('---\npartner: X\n---\nBody'), { yaml: 'partner: X\n', body: 'Body', closed: true });
  });

  it('with CRLF, behind a BOM, with white space behind the fences', () => {
    const text = '\uFEFF--- \r\npartner: X\r\n---\t\r\nBody';
    assert.deepEqual(split(text), { yaml: 'partner: X\r\n', body: 'Body', closed: true });
    assert.equal(splitFrontmatter(text)?.block.start, 1);
  });

  it('with blank lines, comments, lists at the margin and half-typed keys in it', () => {
    const yaml = '# who\npartner: X\n\n# what\nleverage:\n- type: economic\n\ntags:\n  - a\npartn\nstatus: draft\n';
    assert.deepEqual(split(`---\n${yaml}---\n# Title\n`), { yaml, body: '# Title\n', closed: true });
  });

  it('empty, or ended by dots', () => {
    assert.deepEqual(split('---\n---\nBody'), { yaml: '', body: 'Body', closed: true });
    assert.deepEqual(split('---\n\n---\nBody'), { yaml: '\n', body: 'Body', closed: true });
    assert.deepEqual(split('---\na: 1\n...\nBody'), { yaml: 'a: 1\n', body: 'Body', closed: true });
  });
});

describe('an opening fence that is not closed yet', () => {
  const open = '---\nproposal: partnership\npartner: X\n';

  it('takes the keys, and leaves the body alone down to its own rules', () => {
    const body = '\n# Title\n\nWords.\n\n- item\n\n---\n\nMore.\n';
    assert.deepEqual(split(open + body), { yaml: open.slice(4), body, closed: false });
  });

  it('ends before a heading without a blank line', () => {
    const body = '# Title\n\nWords.\n\n---\n';
    assert.deepEqual(split(open + body), { yaml: open.slice(4), body, closed: false });
  });

  it('ends with the text where there is no body', () => {
    assert.deepEqual(split(open), { yaml: open.slice(4), body: '', closed: false });
    assert.deepEqual(split('---\npartner: X'), { yaml: 'partner: X', body: '', closed: false });
  });
});

describe('a document that both sides of a merge added', () => {
  it('has its frontmatter below the marker line', () => {
    const yaml = 'proposal: partnership\n';
    assert.deepEqual(split(`<<<<<<< HEAD\n---\n${yaml}---\nBody`)?.yaml, yaml);
    assert.equal(split('<<<<<<< HEAD\nBody\n=======\n'), undefined);
  });
});

describe('no frontmatter', () => {
  for (const text of [
    '',
    '---',
    '---\n',
    '# Title\n\n---\na: 1\n---\n',
    '---\n\nWords.\n\n---\n',
    '---\nWords\n\nMore\n\n---\n',
    ' ---\na: 1\n---\n',
    '----\na: 1\n---\n',
  ]) {
    it(`in ${JSON.stringify(text)}`, () => assert.equal(split(text), undefined));
  }
});
