import { bars } from './bars.generated.js';
import { beneficiaryOf } from './beneficiary.js';
import { decide } from './decide.js';
import { evidenceFor } from './evidence.js';
import { type Observed, observer } from './features.js';
import { hedgeOf } from './hedge.js';
import { type Model, unpack } from './model.js';
import { packedModel } from './model.generated.js';
import type { Reading, ReadStatement, StatementInContext } from './reading.js';
import { withVocabulary } from './added.js';

interface Reader {
  readonly model: Model;
  readonly observe: (statement: StatementInContext) => Observed;
}

let reader: Reader | undefined;

function newReader(): Reader {
  const model = unpack(packedModel);
  return { model, observe: observer(model.names) };
}

/**
 * Reads one statement by the reading guide: observes its words and surroundings, weighs them, and names the words
 * that decided. Linear in the length of its input; never throws.
 */
export const readStatement: ReadStatement = (statement, extra) => {
  const { model, observe } = (reader ??= newReader());
  const observed = observe(statement);
  const verdict = decide(observed.features, model, bars, observed.addOwing);
  const reading: Reading = {
    ...verdict,
    for: beneficiaryOf(verdict, observed.parts),
    evidence: evidenceFor(verdict, observed, statement, model),
  };
  const hedge = verdict.commitment === 'hedged' ? hedgeOf(observed.parts) : undefined;
  const hedged = hedge ? { ...reading, hedge } : reading;
  return extra && extra.phrases.length > 0 ? withVocabulary(hedged, statement, extra) : hedged;
};
