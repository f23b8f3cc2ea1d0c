#!/usr/bin/env node
import { readFile } from 'node:fs/promises';

const usage = `partnerlint-language-server: checks partnership proposals in your editor.

Usage: partnerlint-language-server [--stdio | --node-ipc]

The editor starts it and talks to it in the Language Server Protocol. How to set
up Neovim and Emacs: https://github.com/partnerlint/partnerlint#in-other-editors

  --stdio      talk over standard input and output (the default)
  --node-ipc   talk over Node's channel between processes
  --version    print the version
  --help       print this text
`;

const options = process.argv.slice(2);
if (options.includes('--help')) {
  process.stdout.write(usage);
} else if (options.includes('--version')) {
  const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${manifest.version}\n`);
} else {
  if (!options.some((option) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(option))) process.argv.push('--stdio');
  await import('../dist/start-language-server.cjs');
}
