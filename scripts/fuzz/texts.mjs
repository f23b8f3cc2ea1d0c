/** What the cases are made from: proposals and programmes that somebody wrote, and the pieces that break such texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules, portfolioRules, programRules } from '../../server/dist/engine/index.js';
import { root } from '../run.mjs';

const examplesIn = (rules) =>
  rules
    .flatMap(({ examples }) => [...examples.fail, ...examples.pass])
    .map(({ text }) => text.replace(/\[\[|\]\]/g, ''));

function filesBelow(folder, ending) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

const examples = filesBelow('examples', '.md');
export const proposals = [...examples, ...examplesIn([...allRules, ...portfolioRules])];
export const programmes = [...filesBelow('examples', '.yaml'), ...examplesIn(programRules)];
/** Ordinary proposals: what a case may cost is measured on them. */
export const ordinary = examples;

const markdown = [
  '# ', '## Terms\n', '- ', '1. ', '- [x] ', '- [ ] ', '| a | b |\n|-|-|\n', '|', '> ', '**', '*', '_', '~~', '`', '```\n', '~~~\n',
  '[a](b)', '[a]', '[a]: http://x\n', '[', '](', ']', '![a]', '&amp;', '\\', '<br>', '<!-- c -->', '<!--', '-->', '<div>\n', '<pre>\n',
  '\n', '\r\n', '\r', '\n\n', ' ', '\t', '    ', '===\n', '* * *\n', '<?', '<![CDATA[', '[^1]', '[^1]: ', '$', '|-', '|:-:|',
  '<!-- partnerlint-disable commitments/hedged -->\n', '<!-- partnerlint-disable-next-line a/b -- until 2027-02-30: x -->\n',
]; // prettier-ignore

const yaml = [
  '---\n', '...\n', ': ', '- ', '? ', '&a ', '*a ', '<<: *a\n', '!!binary ', '!!js/function ', '!<x> ', '{', '}', '[', ']', ', ', '"', "'",
  '|\n', '>-\n', '#', '%YAML 1.2\n', '~', 'null', '.inf', '0x7f', '1e999', '-0', '__proto__: ', 'constructor: ', 'hasOwnProperty: ',
  'toString: ', 'proposal: partnership\n', 'tier: ', 'phases: ', 'commitments: ', 'criteria: ', 'extends: ../', 'rules: ', 'ignore: ',
  'tiers:\n', 'overrides:\n', 'vocabulary:\n', '2027-02-30', '9999-99-99', '0000-01-01', '100 %', '-5 %', '€1e9',
]; // prettier-ignore

const signs = [
  '\0', '\u0007', '\u001b[2J', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u200b', '\u200e', '\u2028', '\u202e', '\ufeff', '\ufffe', '\ud800',
  '\udc00', '🎉', 'é', 'ﬁ', 'ß', 'İ', '漢字', 'שלום', '\u0301', '$1', '$&', '%s', '${x}', '../../', 'command:x', 'javascript:x',
]; // prettier-ignore

const words = [
  'Acme will pay $5 a month.\n\n', 'Beta may join. ', 'We ', 'they ', 'until 31 December 2031', 'within 90 days', 'per quarter',
  '70 percent', 'between 3 and 5', '€40,000', '1.000.000,00', 'a third of', 'Q3 2027', '12/13/2027', 'must ', 'hereby ', 'shall not ',
]; // prettier-ignore

const pieces = [...markdown, ...yaml, ...signs, ...words];
/** Where a text is cut and joined more often than elsewhere. */
const seams = /(?<=[\n.:|,])/;

/** A text as somebody might break it: pieces put in, lines lost, doubled and moved, two texts mixed. */
export function mutated(text, others, chance) {
  let result = text;
  for (let step = chance.below(6); step >= 0; step -= 1) result = mutatedOnce(result, others, chance);
  return result;
}

function mutatedOnce(text, others, chance) {
  const at = chance.below(text.length + 1);
  const end = Math.min(text.length, at + chance.below(chance.pick([2, 20, 200])));
  switch (chance.below(8)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, at) + chance.pick(pieces) + text.slice(at);
    case 2:
      return text.slice(0, at) + chance.times(8, () => chance.pick(pieces)).join('') + text.slice(end);
    case 3:
      return text.slice(0, end) + text.slice(at);
    case 4:
      return text.slice(0, at) + chance.pick(others).slice(chance.below(400), 800);
    case 5:
      return text.slice(0, at) + String.fromCharCode(chance.below(0x10000)) + text.slice(at + 1);
    case 6:
      return shuffled(text, chance);
    default:
      return text.slice(0, at);
  }
}

function shuffled(text, chance) {
  const parts = text.split(seams);
  const [one, other] = [chance.below(parts.length), chance.below(parts.length)];
  [parts[one], parts[other]] = [parts[other], parts[one]];
  return parts.join('');
}

export const piled = (chance) => chance.times(40, () => chance.pick(pieces)).join('');

/** Bytes of any kind, as they look once they have been taken for UTF-8. */
export const randomBytes = (chance) =>
  Buffer.from(chance.times(1024, () => chance.below(256))).toString(chance.pick(['utf8', 'utf8', 'latin1', 'utf16le']));

/** One piece, or a few, over and over, up to so many characters: nesting, aliases, brackets, lines without an end. */
export function repeated(length, chance) {
  const unit = chance.times(3, () => chance.pick(pieces)).join('') || ' ';
  const head = chance.pick([
    '',
    '',
    '---\nproposal: partnership\n',
    '---\nproposal: partnership\n---\n\n',
    'a: ',
    '# ',
  ]);
  return head + unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + chance.pick(['', '\n---\n', '\n']);
}

/** Each alias is twice the one before: 2 to the power of the lines, if anybody follows them. */
export const aliasBomb = (lines) =>
  `---\nproposal: partnership\na0: &a0 [x, x]\n${Array.from({ length: lines }, (_, line) => `a${line + 1}: &a${line + 1} [*a${line}, *a${line}]`).join('\n')}\n---\n`;
