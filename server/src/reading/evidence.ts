import type { Features, Place } from './collector.js';
import type { Observed, Parts } from './features.js';
import { plainFeature, type Verdict } from './decide.js';
import { type Model, weightFor } from './model.js';
import type { Evidence, StatementInContext } from './reading.js';
import type { Words } from './clauses.js';
import type { Span } from '../text/span.js';

/** Most words named for one verdict: more would bury the ones that decided it. */
const mostNamed = 2;

/** The words behind each verdict, those that weighed most first. */
export function evidenceFor(
  verdict: Verdict,
  { features, parts }: Observed,
  statement: StatementInContext,
  model: Model,
): readonly Evidence[] {
  if (verdict.leverage.length === 0 && verdict.commitment === 'none') return [];
  const evidence: Evidence[] = [];
  const names = namesIn(parts.text);
  const name = (of: Evidence['of'], verdictFor: string, head: string): void => {
    for (const words of heaviest(features, model, head, of === 'party' ? [] : names))
      evidence.push(evidenceOf(of, verdictFor, words, statement));
  };
  for (const type of verdict.leverage) name('leverage', type, `leverage.${type}`);
  if (verdict.commitment === 'none') return evidence;
  if (verdict.commitment === 'firm') evidence.push(...promisingVerb(parts));
  name('commitment', verdict.commitment, `commitment.${verdict.commitment}`);
  const plain = verdict.party ? wordsOf(features, plainFeature(features, model, verdict.party)) : undefined;
  if (plain) evidence.push(evidenceOf('party', verdict.party ?? '', plain, statement));
  else if (verdict.party) name('party', verdict.party, `party.${verdict.party}`);
  for (const kind of verdict.kinds) name('kind', kind, `kind.${kind}`);
  if (verdict.measurable) name('measurable', 'true', 'measurable');
  return evidence;
}

/** Words in the statement or around it. */
interface Seen extends Span {
  readonly in: Place;
}

/** The words that a feature was seen in, where there are some. */
function wordsOf({ places, starts, ends }: Features, at: number): Seen | undefined {
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
  return end > start ? { in: places[at] ?? 'text', start, end } : undefined;
}

/** The names of parties, which say who and nothing else. */
const namesIn = ({ tokens, who }: Words): readonly Seen[] =>
  tokens.filter((token, at) => who[at] && token.capital).map(({ start, end }) => ({ in: 'text', start, end }));

const meets = (a: Seen, b: Seen): boolean => a.in === b.in && a.start < b.end && b.start < a.end;

/** The modal or verb by which a party binds itself, with the verb behind a modal: "will pay". None in a bare term. */
function promisingVerb({ text, clause }: Parts): readonly Evidence[] {
  const hits = text.hits.filter(
    ({ group, from }) => from === clause.verbAt && (group === 'binds' || group === 'gives'),
  );
  const first = text.tokens[clause.verbAt];
  const longest = Math.max(...hits.map(({ to }) => to));
  if (!first || hits.length === 0 || clause.subject === 'none') return [];
  const behind = clause.verb === 'binds' && text.tokens[longest]?.kind === 'word' ? longest : longest - 1;
  const span = { start: first.start, end: text.tokens[behind]?.end ?? first.end };
  return [{ of: 'commitment', for: 'firm', in: 'text', span, words: text.text.slice(span.start, span.end) }];
}

/** The words that weigh most for a verdict, no two of them the same and none in `silent`. */
function heaviest(features: Features, model: Model, verdict: string, silent: readonly Seen[]): readonly Seen[] {
  const head = model.heads.indexOf(verdict);
  const speaking: { readonly words: Seen; readonly weight: number }[] = [];
  for (let at = 0; at < features.count; at++) {
    const weight = features.values[at]! * weightFor(head, model, features.numbers[at]!);
    const words = weight > 0 ? wordsOf(features, at) : undefined;
    if (words && !silent.some((name) => meets(name, words))) speaking.push({ words, weight });
  }
  speaking.sort((a, b) => b.weight - a.weight);
  const chosen: Seen[] = [];
  for (const { words } of speaking) {
    if (chosen.length < mostNamed && !chosen.some((other) => meets(other, words))) chosen.push(words);
  }
  return chosen;
}

function evidenceOf(of: Evidence['of'], verdictFor: string, seen: Seen, statement: StatementInContext): Evidence {
  const source = seen.in === 'columns' ? statement.columns.join(' | ') : statement[seen.in];
  const offset = seen.in === 'leadIn' ? Math.max(0, source.length - 300) : 0;
  const span = { start: seen.start + offset, end: seen.end + offset };
  return { of, for: verdictFor, in: seen.in, span, words: source.slice(span.start, span.end) };
}
