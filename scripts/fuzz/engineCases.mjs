/** One case for the engine: a text made by chance, all that the engine is asked about it, and what must then hold. */
import assert from 'node:assert/strict';
import {
  adopt,
  applyEdits,
  builtinProgram,
  changesBetween,
  checkDocument,
  checkProgram,
  checkTogether,
  createMemory,
  effectiveValues,
  fixesFor,
  programCompletions,
  programKeyHelp,
  readProgram,
} from '../../server/dist/engine/index.js';
import { aliasBomb, mutated, ordinary, piled, programmes, proposals, randomBytes, repeated } from './texts.mjs';

const today = '2027-02-15';
/** A usual case is at most this long. */
const usualLength = 1024;
/** The engine reads no more of a document, see design.md 5; what lies beyond is only counted. */
const mostLength = 4 * 1024 * 1024;
/** One case in so many is longer than usual, up to the bounds. */
const longCases = 1000;
const decisions = ['tier', 'leverage', 'handshake', 'build-or-partner', 'continue-or-end'];

/** The kind and the text of a case. */
export function caseOf(chance) {
  if (chance.below(longCases) === 0) return longCase(chance);
  const roll = chance.below(100);
  if (roll < 12) return { kind: 'document', text: randomBytes(chance) };
  if (roll < 22) return { kind: 'document', text: piled(chance) };
  if (roll < 75)
    return { kind: 'document', text: usual(mutated(cut(chance.pick(proposals), chance), proposals, chance)) };
  if (roll < 80) return { kind: 'document', text: mutated(aliasBomb(chance.below(30)), proposals, chance) };
  return {
    kind: 'programme',
    text: usual(mutated(cut(chance.pick(programmes), chance), [...programmes, ...proposals], chance)),
  };
}

const usual = (text) => text.slice(0, usualLength);

/** A part of the text: its beginning, half of the time, or from some line on. */
function cut(text, chance) {
  const length = 1 + chance.below(usualLength);
  if (text.length <= length) return text;
  const start = chance.below(2) === 0 ? 0 : text.indexOf('\n', chance.below(text.length - length)) + 1;
  return text.slice(start, start + length);
}

function longCase(chance) {
  const length = Math.round(16 * 1024 * (mostLength / (16 * 1024)) ** chance.share());
  const kind = chance.below(4) === 0 ? 'programme' : 'document';
  const written = chance.pick(kind === 'programme' ? programmes : proposals);
  const text = chance.below(2) === 0 ? repeated(length, chance) : written.repeat(Math.ceil(length / written.length));
  return { kind, text: mutated(text, [written], chance).slice(0, mostLength) };
}

/** Asks the engine all there is to ask. Throws where an answer is not fit for use. */
export const judge = ({ kind, text }, chance) =>
  kind === 'document' ? judgeDocument(text, chance) : judgeProgramme(text, chance);

function judgeDocument(text, chance) {
  const options = { today, included: chance.below(4) > 0, wasDeclared: chance.below(4) === 0 };
  const memory = createMemory();
  const checked = checkDocument(text, { ...options, memory });
  mustBeSound(checked, text);
  checked.trace(chance.pick(decisions));
  for (const finding of checked.findings.slice(0, 50)) fixesMustApply(checked, finding, text);
  if (chance.below(4) === 0) applyEdits(text, adopt(checked.proposal, builtinProgram, today).edits);
  const next = edited(text, chance);
  const incremental = checkDocument(next, { ...options, memory });
  mustBeSound(incremental, next);
  changesBetween(checked, incremental);
  if (chance.below(4) === 0)
    assert.equal(said(incremental), said(checkDocument(next, options)), 'after an edit other findings than afresh');
  if (chance.below(8) === 0)
    checkTogether(
      [
        { name: 'one.md', text },
        { name: 'two.md', text: next },
      ],
      today,
    );
}

const said = ({ findings, verdict }) => JSON.stringify({ findings, verdict });

function edited(text, chance) {
  const at = chance.below(text.length + 1);
  return text.slice(0, at) + chance.pick(['e', ' ', '\n', '---\n', '*', '']) + text.slice(at + chance.below(3));
}

function mustBeSound({ findings, failures }, text) {
  assert.deepEqual(failures, [], 'a rule threw');
  for (const finding of findings) {
    mustLieIn(finding.span, text, finding.code);
    assert.ok(finding.message.length > 0, finding.code);
    for (const { span } of finding.related ?? []) mustLieIn(span, text, `${finding.code}, related`);
  }
}

function mustLieIn({ start, end }, text, what) {
  assert.ok(
    Number.isInteger(start) && start >= 0 && start <= end && end <= text.length,
    `${what}: ${start} to ${end} of ${text.length}`,
  );
}

function fixesMustApply(checked, finding, text) {
  for (const { edits } of fixesFor(checked, finding)) {
    for (const { span } of edits) mustLieIn(span, text, `a fix of ${finding.code}`);
    applyEdits(text, edits);
  }
}

function judgeProgramme(text, chance) {
  for (const { span, message, code } of checkProgram(text)) {
    mustLieIn(span, text, code);
    assert.ok(message.length > 0, code);
  }
  const { program, tree } = readProgram(text).at('deals/one.md');
  effectiveValues(tree);
  const offset = chance.below(text.length + 1);
  programCompletions(text, offset);
  programKeyHelp(text, offset);
  const proposal = cut(chance.pick(ordinary), chance);
  mustBeSound(checkDocument(proposal, { today, program, path: 'deals/one.md' }), proposal);
}
