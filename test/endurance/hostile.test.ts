import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hover } from 'vscode-languageserver';
import { run, withFiles } from '../cli/run.js';
import { startEditor } from '../protocol/editor.js';

/** Would run a command, load a picture or open a page if anything took it for markup. */
const baits = [
  '[go](command:workbench.action.quit)',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
];
const bait = baits.join(' ');

const hostile = `---
proposal: partnership
partner: ${JSON.stringify(bait)}
us: Tandem Bikes
tier: ${JSON.stringify(bait)}
__proto__: { polluted: true }
constructor: { prototype: { polluted: true } }
criteria: { partner-can-build: ${JSON.stringify(bait)}, marquee: false, strategic-fit: low }
---

# Tandem Bikes + ${bait}

${bait} may fund two engineers where possible.
`;

describe('markup in the words of a document', () => {
  it('is never markup in a hover', async () => {
    const editor = await startEditor();
    const document = await editor.open('deal.md', hostile);
    await editor.findings('deal.md');
    const values: string[] = [];
    for (let line = 0; line < hostile.split('\n').length; line += 1) {
      for (const character of [1, 12]) {
        const params = { textDocument: { uri: document.uri }, position: { line, character } };
        const hover = await editor.connection.sendRequest<Hover | null>('textDocument/hover', params);
        if (hover) values.push((hover.contents as { value: string }).value);
      }
    }
    ok(values.length > 0);
    for (const value of values) doesNotMatch(value, /(?<!\\)\]\(|(?<!\\)<img|(?<!\\)!\[/);
    await editor.quit();
  });

  it('is no link in a message about settings', async () => {
    const editor = await startEditor({ settings: { rules: { [baits[0]!]: 'loud' }, include: [baits[0], 3] } });
    await editor.open('deal.md', hostile);
    await editor.awaited(() => editor.messages.length > 0, 'a message');
    for (const message of editor.messages) doesNotMatch(message, /\]\(/);
    await editor.quit();
  });
});

describe('names that every object has', () => {
  it('are unknown keys and rules like any other', () => {
    const program =
      'rules: { __proto__: off, constructor: error }\ntiers: { toString: { name: x } }\n__proto__: { a: 1 }\n';
    withFiles({ 'deal.md': hostile, 'partner-program.yaml': program }, (folder) => {
      const { code, out, err } = run(['check', '.'], folder);
      equal(code, 1);
      match(out, /partner-program\.yaml/);
      doesNotMatch(out + err, /failed|undefined|\[object|TypeError/);
    });
  });
});

describe('paths that lead elsewhere', () => {
  for (const path of [
    '../outside.yaml',
    'a/../../outside.yaml',
    '/etc/hostname.yaml',
    'https://evil.example/x.yaml',
    '..\\outside.yaml',
  ]) {
    it(`are not followed by "extends": ${path}`, () => {
      withFiles({ 'outside.yaml': 'organisation: Secret Org\n', 'in/.git/HEAD': '' }, (top) => {
        const folder = join(top, 'in');
        writeFileSync(join(folder, 'partner-program.yaml'), `extends: ${JSON.stringify(path)}\n`);
        const { out, err } = run(['check', '.'], folder);
        match(out, /lies outside this workspace|is not a path from this file/);
        doesNotMatch(out + err, /Secret Org/);
      });
    });
  }

  it('do not make a search go round, nor leave its folder', () => {
    withFiles({ 'outside/secret.md': hostile, 'in/deal.md': hostile }, (top) => {
      const folder = join(top, 'in');
      mkdirSync(join(folder, 'deep'));
      symlinkSync('..', join(folder, 'deep', 'round'));
      symlinkSync(join(top, 'outside'), join(folder, 'away'));
      const { out } = run(['check', '--format', 'json', '.'], folder);
      const { files } = JSON.parse(out) as { files: { path: string }[] };
      deepEqual(
        files.map(({ path }) => path),
        ['deal.md'],
      );
    });
  });

  it('do not match an ignore glob that climbs out', () => {
    withFiles({ 'deal.md': hostile, 'partner-program.yaml': "ignore: ['../**', '../*/deal.md']\n" }, (folder) => {
      match(run(['check', 'deal.md'], folder).out, /deal\.md/);
    });
  });
});

describe('what is meant to take for ever', () => {
  const timed = (work: () => void): number => {
    const started = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - started) / 1e6;
  };
  const aliases = Array.from({ length: 40 }, (_, line) => `a${line + 1}: &a${line + 1} [*a${line}, *a${line}]`);
  const bombs: Readonly<Record<string, string>> = {
    'aliases of aliases': `---\nproposal: partnership\na0: &a0 [x, x]\n${aliases.join('\n')}\n---\n`,
    'nesting in frontmatter': `---\nproposal: partnership\na: ${'['.repeat(20_000)}\n---\n`,
    'nesting in Markdown': `---\nproposal: partnership\n---\n\n${'> '.repeat(20_000)}x\n`,
    'a line of 10 MB': `---\nproposal: partnership\n---\n\n${'we may fund it '.repeat(700_000)}\n`,
  };
  for (const [what, text] of Object.entries(bombs)) {
    it(`does not: ${what}`, () => {
      withFiles({ 'bomb.md': text }, (folder) => {
        ok(timed(() => equal(run(['check', 'bomb.md'], folder).err, '')) < 10_000);
      });
    }).timeout(20_000);
  }

  it('does not: vocabulary and globs of a programme that look like patterns', () => {
    const evil = ['(a+)+$', '(.*)*x', '[a-z', '\\', '*'.repeat(200), 'a '.repeat(2000)].map((words) =>
      JSON.stringify(words),
    );
    const stars = `'${'**/*a'.repeat(40)}'`;
    const program = `include: [${stars}]\nignore: [${stars}]\nvocabulary:\n  hedges: [${evil.join(', ')}]\n`;
    const files = {
      'partner-program.yaml': program,
      [`${'a'.repeat(120)}/${'a'.repeat(120)}.md`]: hostile + 'a'.repeat(5000),
    };
    withFiles(files, (folder) => {
      ok(timed(() => ok([0, 1].includes(run(['check', '.'], folder).code ?? -1))) < 10_000);
    });
  }).timeout(20_000);
});
