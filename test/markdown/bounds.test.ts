import assert from 'node:assert/strict';
import { parseMarkdown, wordsOf } from 'partnerlint';

/** Puts `part` between two sections and says what was read of them, and what the problems are on. */
function readAround(part: string) {
  const text = `# Before\n\nBread.\n\n${part}\n\n# After\n\nButter.\n`;
  const { blocks, problems } = parseMarkdown(text, 0);
  const read = blocks.flatMap((block) => ('content' in block ? [block.content.text] : []));
  return {
    isAroundRead: ['Before', 'Bread.', 'After', 'Butter.'].every((words) => read.includes(words)),
    problems: problems.map((problem) => problem.code),
    at: problems[0] && wordsOf(text, problems[0].span),
  };
}

describe('text that would stall the parser', () => {
  const tooMuch: Readonly<Record<string, string>> = {
    'quotes in quotes': '>'.repeat(6250),
    'lists in lists on one line': `${'- '.repeat(5000)}x`,
    'lists in lists, line by line': Array.from({ length: 150 }, (_, depth) => `${' '.repeat(2 * depth)}- x`).join('\n'),
    'links never closed': '[a]('.repeat(25_000),
    'brackets never closed': '['.repeat(50_000),
    'emphasis without end': '*a _b '.repeat(2_000),
    'a paragraph of 300 KB': 'bread '.repeat(50_000),
  };
  for (const [what, part] of Object.entries(tooMuch)) {
    it(`is left out, and the rest is read: ${what}`, () => {
      const { isAroundRead, problems, at } = readAround(part);
      assert.deepEqual(problems, ['document/too-large']);
      assert.ok(isAroundRead);
      assert.ok(at && at.length <= 80 && part.includes(at));
    });
  }

  it('is one problem where the file is too large', () => {
    const { blocks, problems } = parseMarkdown('bread '.repeat(1_700_000), 0);
    assert.deepEqual([blocks.length, problems.length], [0, 1]);
  });

  it('is not a long table, a long list of links, or many bold words in a list', () => {
    for (const part of [
      `| a | b |\n|-|-|\n${'| **some** words | [x](y) |\n'.repeat(1000)}`,
      `a | b\n-|-\n${'**some** words | [x](y)\n'.repeat(1000)}`,
      '- [a](b) and **more**\n'.repeat(600),
    ]) {
      assert.deepEqual(readAround(part).problems, []);
    }
  });
});

describe('an unresolved merge', () => {
  const merge = '<<<<<<< HEAD\nFlour.\n=======\nRye.\n>>>>>>> theirs';

  it('is one problem on its first line', () => {
    const { problems, at } = readAround(`${merge}\n\n${merge}`);
    assert.deepEqual([problems, at], [['document/conflict-markers'], '<<<<<<< HEAD']);
  });

  it('is seen by one marker line that names its version', () => {
    for (const part of [
      '<<<<<<< HEAD\nFlour.',
      'Flour.\n=======\nRye.\n>>>>>>> theirs',
      'Rye.\n\n>>>>>>> 3f2a (terms)',
    ])
      assert.deepEqual(readAround(part).problems, ['document/conflict-markers'], part);
  });

  it('is not a heading, nor mail quoted seven deep, nor code', () => {
    for (const part of [
      'Flour\n=======\n\nRye.',
      '>>>>>> Flour?\n>>>>>>> Rye.\n',
      '>>>>>>> Flour?\n>>>>>> Rye.\n',
      '```\n<<<<<<< HEAD\n```',
    ])
      assert.deepEqual(readAround(part).problems, [], part);
  });

  it('leaves unread what need not be read to tell a proposal', () => {
    const { blocks } = parseMarkdown(`${merge}\n\n`.repeat(3000), 0);
    assert.ok(blocks.length < 3000);
  });

  it('is found in the frontmatter, too', () => {
    const text = `---\r\npartner: X\r\n${merge.replaceAll('\n', '\r\n')}\r\n---\r\nBody\r\n`;
    const [problem] = parseMarkdown(text, text.indexOf('Body')).problems;
    assert.equal(problem && wordsOf(text, problem.span), '<<<<<<< HEAD');
  });

  it('is not one in code, nor a heading underlined with equals signs', () => {
    assert.deepEqual(readAround(`\`\`\`\n${merge}\n\`\`\``).problems, []);
    assert.deepEqual(readAround('Title\n=======').problems, []);
  });
});
