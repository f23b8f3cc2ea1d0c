import type { Verdict } from './decide.js';
import { type Feature, type Observed, plainly } from './features.js';
import type { KnownFeature, Model } from './model.js';
import type { Evidence, StatementInContext } from './reading.js';

/** Most words named for one verdict: more would bury the ones that decided it. */
const mostNamed = 2;

/** The words behind each verdict, those that weighed most first. */
export function evidenceFor(
  verdict: Verdict,
  known: readonly KnownFeature[],
  observed: Observed,
  statement: StatementInContext,
  model: Model,
): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const worded = known.filter(({ feature }) => feature.end > feature.start);
  const unnamed = worded.filter(({ feature }) => feature.in !== 'text' || !isName(feature, observed));
  const name = (of: Evidence['of'], verdictFor: string, head: string): void => {
    for (const feature of heaviest(of === 'party' ? worded : unnamed, model, head))
      evidence.push(evidenceOf(of, verdictFor, feature, statement));
  };
  for (const type of verdict.leverage) name('leverage', type, `leverage.${type}`);
  if (verdict.commitment === 'none') return evidence;
  if (verdict.commitment === 'firm') evidence.push(...promisingVerb(observed));
  name('commitment', verdict.commitment, `commitment.${verdict.commitment}`);
  const plain = worded.find(({ feature }) => feature.name === `${plainly}${verdict.party}`)?.feature;
  if (plain) evidence.push(evidenceOf('party', verdict.party ?? '', plain, statement));
  else if (verdict.party) name('party', verdict.party, `party.${verdict.party}`);
  for (const kind of verdict.kinds) name('kind', kind, `kind.${kind}`);
  if (verdict.measurable) name('measurable', 'true', 'measurable');
  return evidence;
}

/** Whether a feature stands in the name of a party, which says who and nothing else. */
const isName = ({ start, end }: Feature, { text: { tokens, who } }: Observed): boolean =>
  tokens.some((token, at) => who[at] && token.capital && token.start < end && start < token.end);

/** The modal or verb by which a party binds itself, with the verb behind a modal: "will pay". None in a bare term. */
function promisingVerb({ text, clause }: Observed): readonly Evidence[] {
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
function heaviest(known: readonly KnownFeature[], model: Model, head: string): readonly Feature[] {
  const column = model.heads.indexOf(head);
  const chosen: Feature[] = [];
  while (chosen.length < mostNamed) {
    let best: Feature | undefined;
    let most = 0;
    for (const { feature, row } of known) {
      const weight = feature.value * (model.weights[row + column] ?? 0);
      if (weight <= most || chosen.some((other) => overlap(feature, other))) continue;
      best = feature;
      most = weight;
    }
    if (!best) break;
    chosen.push(best);
  }
  return chosen;
}

const overlap = (a: Feature, b: Feature): boolean => a.in === b.in && a.start < b.end && b.start < a.end;

function evidenceOf(of: Evidence['of'], verdictFor: string, feature: Feature, statement: StatementInContext): Evidence {
  const source = feature.in === 'columns' ? statement.columns.join(' | ') : statement[feature.in];
  const offset = feature.in === 'leadIn' ? Math.max(0, source.length - 300) : 0;
  const span = { start: feature.start + offset, end: feature.end + offset };
  return { of, for: verdictFor, in: feature.in, span, words: source.slice(span.start, span.end) };
}
