import { deepEqual, equal, fail, ok } from 'node:assert/strict';
import {
  applyEdits,
  checkDocument,
  fixesFor,
  readProgram,
  type Checked,
  type CheckOptions,
  type Finding,
  type Fix,
} from 'partnerlint';
import { annotate, readFixture, type Expectation } from './fixture.js';

/** The day that counts as today where a test does not say. */
export const today = '2027-02-15';

export interface Surroundings extends Partial<Omit<CheckOptions, 'program'>> {
  /** Text of the `partner-program.yaml` that applies. */
  readonly program?: string;
  readonly organisation?: string;
}

/**
 * Checks a document. A cut fixture without frontmatter counts as declared, since a few lines do not read as a
 * proposal; with `included` it is taken as it stands.
 */
export function check(text: string, { program, organisation, ...options }: Surroundings = {}): Checked {
  const loaded = program === undefined ? readProgram('').program : readProgram(program).program;
  return checkDocument(text, {
    today,
    wasDeclared: options.included !== true,
    ...options,
    program: organisation === undefined ? loaded : { ...loaded, organisation },
  });
}

/**
 * Runs the rules named (one code or several) over a fixture: each finding of theirs stands under its words, and no
 * other of theirs is made. A fixture without a caret line says that they stay silent.
 */
export function checkFindings(
  codes: string | readonly string[],
  fixture: string,
  surroundings: Surroundings = {},
): Checked {
  const named = typeof codes === 'string' ? [codes] : codes;
  const { text, expected, related } = readFixture(fixture);
  const rules = { ...Object.fromEntries(named.map((code) => [code, 'default' as const])), ...surroundings.rules };
  const checked = check(text, { ...surroundings, rules });
  const found = checked.findings.filter(({ code }) => named.includes(code));
  expectFindings(checked, expected, found);
  if (related.length > 0) expectUnder(text, related, found.flatMap(relatedPlaces));
  return checked;
}

const relatedPlaces = ({ code, related = [] }: Finding): Expectation[] =>
  related.map(({ span, message }) => ({ span, severity: 'see', code, message }));

/** Runs all rules over a whole proposal, as it stands on disk. */
export function checkProposal(fixture: string, surroundings: Surroundings = {}): Checked {
  const { text, expected } = readFixture(fixture);
  const checked = check(text, { wasDeclared: false, ...surroundings });
  expectFindings(checked, expected, checked.findings);
  return checked;
}

function expectFindings(
  { proposal: { text }, failures }: Checked,
  expected: readonly Expectation[],
  found: readonly Finding[],
): void {
  deepEqual(failures, [], 'no rule may throw');
  expectUnder(text, expected, found);
}

/** What was found in a text is what its fixture expects, no more and no less. */
export function expectUnder(text: string, expected: readonly Expectation[], found: readonly Expectation[]): void {
  const unmatched = [...found];
  const missing = expected.filter((expectation) => {
    const index = unmatched.findIndex((finding) => meets(text, finding, expectation));
    if (index >= 0) unmatched.splice(index, 1);
    return index < 0;
  });
  if (missing.length > 0 || unmatched.length > 0) {
    equal(annotate(text, found), annotate(text, expected), 'the findings differ from what the fixture expects');
    fail('two findings on the same words were expected to be one, or one to be two');
  }
}

/** A caret line can mark the first line of a span only, and need only begin the message. */
function meets(text: string, { span, code, severity, message }: Expectation, expected: Expectation): boolean {
  const lineEnd = text.slice(span.start, span.end).search(/\r?\n/);
  const end = lineEnd < 0 ? span.end : span.start + lineEnd;
  return (
    span.start === expected.span.start &&
    (end === expected.span.end || (end === span.start && expected.span.end === end + 1)) &&
    code === expected.code &&
    severity === expected.severity &&
    message.startsWith(expected.message)
  );
}

export interface FixExpectation extends Surroundings {
  /** Of the finding to mend; without it the document has a single finding. */
  readonly code?: string;
  /** Start of the fix's title; without it the first fix is taken. */
  readonly title?: string;
  /** Codes that the mended document may have anew, each with a reason in the test's name. */
  readonly brings?: readonly string[];
}

/**
 * Applies a fix at the cursor `<|>` (or to the single finding of `code`) and compares the whole result, tab stops
 * filled with their own words. Then checks again: the finding is gone, and no new one has come.
 */
export function checkFix(before: string, after: string, expectation: FixExpectation = {}): void {
  const { checked, finding, mended } = mendedAtCursor(before, expectation);
  equal(mended, after.replace(/^\r?\n/, ''));
  checkMended(checked, finding, mended, expectation);
}

/** As `checkFix` for a fix that leaves blanks to its author: the finding stays, rightly, until they are filled. */
export function checkFixWithBlanks(before: string, after: string, expectation: FixExpectation = {}): void {
  equal(mendedAtCursor(before, expectation).mended, after.replace(/^\r?\n/, ''));
}

function mendedAtCursor(
  before: string,
  expectation: FixExpectation,
): { readonly checked: Checked; readonly finding: Finding; readonly mended: string } {
  const { checked, finding } = findingAtCursor(before, expectation);
  const fixes = fixesFor(checked, finding);
  const fix = fixes.find(({ title }) => title.startsWith(expectation.title ?? ''));
  const offered = fixes.map(({ title }) => title).join(' | ') || 'none';
  if (!fix) fail(`no fix "${expectation.title ?? ''}" is offered, but ${offered}`);
  return { checked, finding, mended: applyFix(checked.proposal.text, fix) };
}

/** What the rule offers at the cursor, in order (silences do not count); a star marks what an editor takes by itself. */
export function checkOffers(before: string, titles: readonly string[], expectation: FixExpectation = {}): void {
  const { checked, finding } = findingAtCursor(before, expectation);
  const offered = fixesFor(checked, finding).filter(({ title }) => !title.startsWith('Silence '));
  deepEqual(
    offered.map(({ title, preferred }) => `${preferred === true ? '* ' : ''}${title}`),
    titles,
  );
}

/** No fix of the rule is offered at the cursor. */
export function checkNoFix(before: string, expectation: FixExpectation = {}): void {
  checkOffers(before, [], expectation);
}

/** The mended text has the finding no more, and none that was not there before. */
export function checkMended(before: Checked, finding: Finding, mended: string, expectation: FixExpectation): void {
  const { brings = [] } = expectation;
  const after = checkGone(before, finding, mended, expectation);
  const fresh = openFindings(after).filter(
    ({ code }) => countOf(after, code) > countOf(before, code) && !brings.includes(code),
  );
  deepEqual(fresh, [], `the fix brought new findings:\n${annotate(mended, fresh)}`);
}

/** The mended text has the finding no more, whatever else there is to say of it. */
export function checkGone(before: Checked, finding: Finding, mended: string, expectation: FixExpectation): Checked {
  const { code: _code, title: _title, brings: _brings, ...surroundings } = expectation;
  const after = check(mended, { ...surroundings, rules: { ...surroundings.rules, [finding.code]: 'default' } });
  const isGone = countOf(after, finding.code) < countOf(before, finding.code);
  ok(isGone, `${finding.code} is still there:\n${annotate(mended, after.findings)}`);
  return after;
}

const countOf = (checked: Checked, code: string): number =>
  openFindings(checked).filter((finding) => finding.code === code).length;

/** Without those on a blank in brackets, which a fix leaves to the author and which is rightly reported as blank. */
const openFindings = ({ findings, proposal }: Checked): readonly Finding[] =>
  findings.filter(({ span }) => !/\[[^\]]*\]/.test(proposal.text.slice(span.start, span.end)));

function findingAtCursor(before: string, expectation: FixExpectation): { checked: Checked; finding: Finding } {
  const fixture = before.replace(/^\r?\n/, '');
  const cursor = fixture.indexOf('<|>');
  const text = fixture.replace('<|>', '');
  const { code: wanted, title: _title, brings: _brings, ...surroundings } = expectation;
  const rules = { ...surroundings.rules, ...(wanted !== undefined && { [wanted]: 'default' as const }) };
  const checked = check(text, { ...surroundings, rules });
  const candidates = checked.findings
    .filter(({ code }) => wanted === undefined || code === wanted)
    .filter(({ span }) => cursor < 0 || (span.start <= cursor && cursor <= span.end));
  const [finding, second] = candidates;
  if (!finding) fail(`nothing to mend at the cursor:\n${annotate(text, checked.findings)}`);
  if (second) fail(`more than one finding to mend, name its code:\n${annotate(text, candidates)}`);
  return { checked, finding };
}

/** The text with a fix applied, snippets as an editor without tab stops would write them. */
export function applyFix(text: string, fix: Fix): string {
  return applyEdits(
    text,
    fix.edits.map(({ span, newText, snippet }) => ({
      span,
      newText: snippet === true ? fillPlaceholders(newText) : newText,
    })),
  );
}

/** `${1:words}` → words, `${1|one,other|}` → one, `$0` → nothing; a bare `$1` takes the words of its namesake. */
function fillPlaceholders(snippet: string): string {
  const words = new Map<string, string>();
  const stop = /\\([\\$}])|\$\{(\d+)(?::([^}]*)|\|([^},|]*)[^}]*\|)?\}|\$(\d+)/g;
  for (const [, , number = '', placeholder, choice] of snippet.matchAll(stop)) {
    const found = placeholder ?? choice;
    if (found !== undefined && !words.has(number)) words.set(number, found);
  }
  return snippet.replace(
    stop,
    (_all, escaped?: string, braced?: string, _words?: string, _choice?: string, bare?: string) =>
      escaped ?? words.get(braced ?? bare ?? '') ?? '',
  );
}
