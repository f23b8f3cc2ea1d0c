import { bars } from './bars.generated.js';
import { beneficiaryOf } from './beneficiary.js';
import { decide } from './decide.js';
import { evidenceFor } from './evidence.js';
import { observe } from './features.js';
import { hedgeOf } from './hedge.js';
import { knownFeatures, type Model, unpack } from './model.js';
import { packedModel } from './model.generated.js';
import type { Reading, ReadStatement } from './reading.js';
import { withVocabulary } from './added.js';

let model: Model | undefined;

/**
 * Reads one statement by the reading guide: observes its words and surroundings, weighs them, and names the words
 * that decided. Linear in the length of its input; never throws.
 */
export const readStatement: ReadStatement = (statement, extra) => {
  const weights = (model ??= unpack(packedModel));
  const observed = observe(statement);
  const known = knownFeatures(weights, observed.features);
  const verdict = decide(known, weights, bars, () => knownFeatures(weights, observed.owing()));
  const reading: Reading = {
    ...verdict,
    for: beneficiaryOf(verdict, observed),
    evidence: evidenceFor(verdict, known, observed, statement, weights),
  };
  const hedge = verdict.commitment === 'hedged' ? hedgeOf(observed) : undefined;
  const hedged = hedge ? { ...reading, hedge } : reading;
  return extra && extra.phrases.length > 0 ? withVocabulary(hedged, statement, extra) : hedged;
};
