import { findPhrases, type PhraseGroup, type PhraseTable, phraseTable } from './phrases.js';
import {
  type CommitmentKind,
  commitmentKinds,
  type Evidence,
  type ExtraVocabulary,
  type LeverageType,
  leverageTypes,
  type Reading,
  type StatementInContext,
} from './reading.js';
import { tokenise } from './tokens.js';

const tables = new WeakMap<ExtraVocabulary, PhraseTable>();

/** Most phrases of a programme file that are looked for. */
const mostPhrases = 2000;

function tableOf(extra: ExtraVocabulary): PhraseTable {
  let table = tables.get(extra);
  if (!table) {
    const groups = extra.phrases.slice(0, mostPhrases).map(({ phrase, for: verdict }): PhraseGroup => ({
      name: verdict,
      phrases: [phrase.toLowerCase().replaceAll('~', ' ').trim()],
      says: [],
      not: [],
    }));
    tables.set(extra, (table = phraseTable(groups.filter(({ phrases }) => phrases[0] !== ''))));
  }
  return table;
}

/** The reading with what a programme's own phrases add: its words win over what was learnt. */
export function withVocabulary(reading: Reading, { text }: StatementInContext, extra: ExtraVocabulary): Reading {
  // As written: a programme's phrase means its own words and not their inflections.
  const tokens = tokenise(text).map((token) => ({ ...token, lemma: token.word }));
  let result = reading;
  for (const { group, from, to } of findPhrases(tokens, tableOf(extra))) {
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    result = withPhrase(result, group, { in: 'text', span, words: text.slice(span.start, span.end) });
  }
  return result;
}

type Place = Pick<Evidence, 'in' | 'span' | 'words'>;

function withPhrase(reading: Reading, verdict: string, place: Place): Reading {
  const named = (of: Evidence['of']): readonly Evidence[] => [{ of, for: verdict, ...place }, ...reading.evidence];
  if (isLeverage(verdict)) {
    const leverage = reading.leverage.includes(verdict) ? reading.leverage : [...reading.leverage, verdict];
    return { ...reading, leverage, evidence: named('leverage') };
  }
  if (isKind(verdict)) {
    if (reading.commitment === 'none') return reading;
    const kinds = reading.kinds.includes(verdict) ? reading.kinds : [...reading.kinds, verdict];
    return { ...reading, kinds, evidence: named('kind') };
  }
  if (verdict !== 'hedged' && verdict !== 'firm') return reading;
  const { hedge, ...rest } = reading;
  const bound: Reading = {
    ...rest,
    commitment: verdict,
    party: reading.party ?? 'unclear',
    kinds: reading.kinds.length > 0 ? reading.kinds : ['other'],
    measurable: reading.measurable ?? false,
    evidence: named('commitment'),
  };
  return verdict === 'hedged' ? { ...bound, hedge: hedge ?? { ...place, placeholder: false } } : bound;
}

const isLeverage = (verdict: string): verdict is LeverageType => leverageTypes.some((type) => type === verdict);
const isKind = (verdict: string): verdict is CommitmentKind => commitmentKinds.some((kind) => kind === verdict);
