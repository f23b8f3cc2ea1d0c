import type { Verdict } from './decide.js';
import type { Feature, Observed } from './features.js';
import type { Model } from './model.js';
import type { Evidence, StatementInContext } from './reading.js';

/** Most words named for one verdict: more would bury the ones that decided it. */
const mostNamed = 2;

/** The words behind each verdict, those that weighed most first. */
export function evidenceFor(
  verdict: Verdict,
  observed: Observed,
  statement: StatementInContext,
  model: Model,
): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const name = (of: Evidence['of'], verdictFor: string, head: string): void => {
    for (const feature of heaviest(observed.features, model, head))
      evidence.push(evidenceOf(of, verdictFor, feature, statement));
  };
  for (const type of verdict.leverage) name('leverage', type, `leverage.${type}`);
  if (verdict.commitment === 'none') return evidence;
  name('commitment', verdict.commitment, `commitment.${verdict.commitment}`);
  if (verdict.party) name('party', verdict.party, `party.${verdict.party}`);
  for (const kind of verdict.kinds) name('kind', kind, `kind.${kind}`);
  if (verdict.measurable) name('measurable', 'true', 'measurable');
  return evidence;
}

function heaviest(features: readonly Feature[], model: Model, head: string): readonly Feature[] {
  const weights = model.heads[head]?.weights;
  const weighed = features
    .filter(({ start, end }) => end > start)
    .map((feature) => ({ feature, weight: feature.value * (weights?.[model.index.get(feature.name) ?? -1] ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const chosen: Feature[] = [];
  for (const { feature } of weighed) {
    if (chosen.length === mostNamed) break;
    if (!chosen.some((other) => other.in === feature.in && other.start < feature.end && feature.start < other.end))
      chosen.push(feature);
  }
  return chosen;
}

function evidenceOf(of: Evidence['of'], verdictFor: string, feature: Feature, statement: StatementInContext): Evidence {
  const source = feature.in === 'columns' ? statement.columns.join(' | ') : statement[feature.in];
  const offset = feature.in === 'leadIn' ? Math.max(0, source.length - 300) : 0;
  const span = { start: feature.start + offset, end: feature.end + offset };
  return { of, for: verdictFor, in: feature.in, span, words: source.slice(span.start, span.end) };
}
