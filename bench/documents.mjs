/** Folders of documents for the command lines: proposals of one length, no two alike, and Markdown that is none. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proposalText } from './proposal.mjs';

/** Outside of any repository: some programs look at its .gitignore, and others do not. */
const folder = (name) => join(tmpdir(), 'partnerlint-bench', name);
/** Changes when other documents are to be made; folders of an earlier making are made anew. */
const making = '1';

/** A folder of `count` proposals, and of `others` that are none; made once. */
export function documentFolder(count, kilobytes, others = 0) {
  const path = folder(`documents-${count}-of-${count + others}`);
  const mark = `${path}/.making`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === making) return path;
  rmSync(path, { recursive: true, force: true });
  mkdirSync(`${path}/deals`, { recursive: true });
  mkdirSync(`${path}/pages`);
  const text = proposalText(kilobytes);
  const prose = text.slice(text.indexOf('\n---\n') + 5);
  for (let number = 0; number < count; number += 1) {
    writeFileSync(`${path}/deals/proposal-${number}.md`, variant(text, number));
  }
  for (let number = 0; number < others; number += 1) {
    writeFileSync(`${path}/pages/page-${number}.md`, variant(prose, count + number));
  }
  writeFileSync(mark, making);
  return path;
}

/**
 * The same document about other things: one long word in three of the body is a word of this document's own, so that
 * hardly a sentence is found in two documents, and its parties have names of their own.
 */
function variant(text, number) {
  const draw = drawing(number);
  const own = new Map();
  const ownWord = (word) => {
    const known = own.get(word) ?? madeUp(draw, word.length);
    own.set(word, known);
    return word[0] === word[0].toUpperCase() ? known[0].toUpperCase() + known.slice(1) : known;
  };
  const renamed = text.replaceAll('Meridian', ownWord('Meridian')).replaceAll('Halden', ownWord('Halden'));
  const fence = renamed.startsWith('---\n') ? renamed.indexOf('\n---\n') + 5 : 0;
  const body = renamed.slice(fence).replaceAll(/\b[a-z]{6,}\b/g, (word) => (draw() < share ? ownWord(word) : word));
  return renamed.slice(0, fence) + body;
}

/** Words of a document's own, as a share of its long words. */
const share = 0.3;

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';

function madeUp(draw, length) {
  const letters = Array.from({ length }, (_, at) => {
    const choice = at % 2 === 0 ? consonants : vowels;
    return choice[Math.floor(draw() * choice.length)];
  });
  return letters.join('');
}

/** Numbers from 0 up to 1 by chance, the same at every making: a linear congruence, whose high bits are used. */
function drawing(seed) {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
