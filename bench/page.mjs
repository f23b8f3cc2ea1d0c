/** docs/performance.md as sections: each part of the bench writes its own, and leaves the others as they were. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { format } from 'prettier';

const page = new URL('../docs/performance.md', import.meta.url);

/** In the order in which they stand. */
const titles = ['Language servers', 'Command line', 'Twice the text', 'Doubling'];

const head = `# How fast it answers

Written by \`npm run bench\` (once before it: \`npm install --no-save --prefix bench/peers\`), or a part of it by its name:
\`npm run bench -- servers\`, \`cli\`, \`lengths\` or \`doubling\`. Everything runs in turns, so that a busy machine slows all,
and the ratios are what carries over to another machine.
`;

/** Puts sections, by title, in the place of those of earlier runs. */
export async function writePage(sections) {
  const earlier = sectionsOf(readFileSync(page, 'utf8'));
  const measured = titles.map((title) => {
    const text = sections[title];
    return text === undefined ? earlier.get(title) : `## ${title}\n\n${text}\n\n${machine()}\n`;
  });
  const notes = readFileSync(new URL('notes.md', import.meta.url), 'utf8');
  const text = [head, ...measured.filter((section) => section !== undefined), notes, `## Versions\n\n${versions()}\n`];
  const written = await format(text.map((part) => part.trim()).join('\n\n'), {
    parser: 'markdown',
    printWidth: 120,
    proseWrap: 'always',
  });
  writeFileSync(page, written);
  return written;
}

const sectionsOf = (text) =>
  new Map(text.split(/^(?=## )/m).map((section) => [/^## (.*)$/m.exec(section)?.[1] ?? '', section]));

/** Where and when a section was measured: parts may be measured apart. */
function machine() {
  const processor = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const day = new Date().toISOString().slice(0, 10);
  const load = loadavg()[2].toFixed(1);
  return `_${day}: ${processor}, ${memory}, ${process.platform}, Node ${process.versions.node}, load ${load} over the last quarter of an hour._`;
}

function versions() {
  const dependenciesOf = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')).dependencies;
  const own = dependenciesOf('../server/package.json');
  const ours = ['vscode-languageserver', 'remark-parse', 'yaml'].map((name) => `${name} ${own[name]}`);
  const theirs = Object.entries(dependenciesOf('peers/package.json')).map(([name, version]) => `${name} ${version}`);
  return `Partnerlint stands on ${ours.join(', ')}. Beside it: ${theirs.join(', ')}.`;
}

/** A Markdown table; the first column is text, the others are figures. */
export const table = (header, rows) =>
  [header, ['---', ...header.slice(1).map(() => '---:')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** The value that a share of all values does not exceed: 0.5 gives the median. */
export const shareOf = (values, part) =>
  [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * part))];
