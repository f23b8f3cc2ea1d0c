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
  observed: Observed,
  statement: StatementInContext,
  model: Model,
): readonly Evidence[] {
  if (verdict.leverage.length === 0 && verdict.commitment === 'none') return [];
  const evidence: Evidence[] = [];
  const { features, parts } = observed;
  const worded = wordedIn(features);
  const names = namesIn(parts.text);
  const unnamed = worded.filter((feature) => feature.in !== 'text' || !names.some((name) => meets(name, feature)));
  const name = (of: Evidence['of'], verdictFor: string, head: string): void => {
    for (const feature of heaviest(of === 'party' ? worded : unnamed, model, head))
      evidence.push(evidenceOf(of, verdictFor, feature, statement));
  };
  for (const type of verdict.leverage) name('leverage', type, `leverage.${type}`);
  if (verdict.commitment === 'none') return evidence;
  if (verdict.commitment === 'firm') evidence.push(...promisingVerb(parts));
  name('commitment', verdict.commitment, `commitment.${verdict.commitment}`);
  const plain = verdict.party && plainFeature(features, model, verdict.party);
  const plainly = worded.find(({ at }) => at === plain);
  if (plainly) evidence.push(evidenceOf('party', verdict.party ?? '', plainly, statement));
  else if (verdict.party) name('party', verdict.party, `party.${verdict.party}`);
  for (const kind of verdict.kinds) name('kind', kind, `kind.${kind}`);
  if (verdict.measurable) name('measurable', 'true', 'measurable');
  return evidence;
}

/** A feature that was seen in words. */
interface Worded extends Span {
  /** Its place among the statement's features. */
  readonly at: number;
  readonly in: Place;
  readonly number: number;
  readonly value: number;
}

function wordedIn({ count, numbers, values, places, starts, ends }: Features): readonly Worded[] {
  const worded: Worded[] = [];
  for (let at = 0; at < count; at++) {
    const [start, end] = [starts[at]!, ends[at]!];
    if (end > start) worded.push({ at, in: places[at]!, start, end, number: numbers[at]!, value: values[at]! });
  }
  return worded;
}

/** The names of parties, which say who and nothing else. */
const namesIn = ({ tokens, who }: Words): readonly Span[] => tokens.filter((token, at) => who[at] && token.capital);

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

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

/** The features that weigh most for a verdict, no two in the same words. Few are wanted, so they are picked one by one. */
function heaviest(features: readonly Worded[], model: Model, verdict: string): readonly Worded[] {
  const head = model.heads.indexOf(verdict);
  const weights = features.map(({ number, value }) => value * weightFor(head, model, number));
  const chosen: Worded[] = [];
  while (chosen.length < mostNamed) {
    let best: Worded | undefined;
    let most = 0;
    features.forEach((feature, at) => {
      if (weights[at]! <= most || chosen.some((other) => other.in === feature.in && meets(other, feature))) return;
      best = feature;
      most = weights[at]!;
    });
    if (!best) break;
    chosen.push(best);
  }
  return chosen;
}

function evidenceOf(of: Evidence['of'], verdictFor: string, feature: Worded, statement: StatementInContext): Evidence {
  const source = feature.in === 'columns' ? statement.columns.join(' | ') : statement[feature.in];
  const offset = feature.in === 'leadIn' ? Math.max(0, source.length - 300) : 0;
  const span = { start: feature.start + offset, end: feature.end + offset };
  return { of, for: verdictFor, in: feature.in, span, words: source.slice(span.start, span.end) };
}
