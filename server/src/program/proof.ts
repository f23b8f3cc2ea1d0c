import { leverageTypes, type LeverageType } from '../reading/reading.js';
import { readQuantities, type Quantity } from '../text/quantities.js';

/** What counts as proof of a declared reason, by its type (design.md 1.3). It judges no truth: only that it can be checked. */
interface Proof {
  /** Ends the sentence "It is proved by …". */
  readonly by: string;
  readonly quantities?: readonly Quantity['kind'][];
  /** Of these, the ones that speak for the type whatever the words around them say. */
  readonly unmistakable?: readonly Quantity['kind'][];
  /** A source beside the evidence is proof by itself. */
  readonly bySource?: boolean;
  readonly words?: readonly ProofWords[];
}

interface ProofWords {
  readonly pattern: RegExp;
  readonly says: readonly string[];
  readonly not: readonly string[];
}

const rule: readonly ProofWords[] = [
  {
    pattern: /https?:\/\/\S|\]\(\S/,
    says: ['Terminals must be certified: https://example.org/annex-4'],
    not: ['Terminals must be certified.'],
  },
  {
    pattern: /["“”«»„]/,
    says: ['The concession asks for "a certified planning system".'],
    not: ['The concession asks for certification.'],
  },
  {
    pattern:
      /(?:§|\b(?:[Aa]rticle|[Aa]rt\.|[Ss]ection|[Ss]ec\.|[Cc]lause|[Aa]nnex|[Aa]ppendix|[Pp]aragraph|[Rr]ule|[Ss]chedule))\s?(?:\d|[A-Z]\b)/,
    says: ['Annex 4 of the concession', 'They need it under § 12 of the milk act.'],
    not: ['A section of the market asks for it.', 'As a rule a licence is enough.'],
  },
  {
    pattern: /\b[A-Z]{2,8}[ /-]?\d{2,6}\b/,
    says: ['They lose ISO 27001 without it.'],
    not: ['They lose their certificate in 2029.', 'They are certified by Q3.'],
  },
];

const rival: readonly ProofWords[] = [
  {
    pattern:
      /\b(?:against|than|unlike|versus|vs\.?|rivals?|competitors?|competitor's|before|ahead of|beats?)\s(?:the\s)?\p{Lu}/u,
    says: ['It wins deals against Corvid Systems.', 'Nobody else has it, unlike Palmer & Roe.'],
    not: ['It wins deals against rivals.', 'They want to be better than others.'],
  },
];

export const proofs: Readonly<Record<LeverageType, Proof>> = {
  requirement: { by: 'the rule in its own words, or a link to it', bySource: true, words: rule },
  economic: {
    by: 'a figure in their terms',
    quantities: ['money', 'share', 'people', 'duration', 'count'],
    unmistakable: ['money'],
  },
  competitive: { by: 'a term or a named rival', quantities: ['duration', 'date'], words: rival },
  customer: { by: 'the number of requests', quantities: ['count', 'people', 'share'] },
  // The weakest reason has nothing to prove.
  'co-marketing': { by: 'nothing' },
};

/** Whether the evidence, or the source beside it, can be checked for what the type claims. */
export function isProved(type: LeverageType, evidence: string, source?: string): boolean {
  const { quantities, bySource, words } = proofs[type];
  if (!quantities && !words) return true;
  if (bySource && source !== undefined && !isBlankSource(source)) return true;
  if (words?.some(({ pattern }) => pattern.test(evidence))) return true;
  return quantities !== undefined && readQuantities(evidence).some(({ kind }) => quantities.includes(kind));
}

/** The types that a quantity in the evidence speaks for. */
export function typesByQuantity(evidence: string): LeverageType[] {
  const kinds = new Set(readQuantities(evidence).map(({ kind }) => kind));
  return leverageTypes.filter((type) => proofs[type].unmistakable?.some((kind) => kinds.has(kind)) === true);
}

/** Nothing, a blank in brackets, or a link that has only begun. */
const isBlankSource = (source: string): boolean => isBlankEvidence(source) || /^https?:\/{0,2}$/.test(source.trim());

/** Evidence that waits to be written: nothing, or a blank in brackets. */
export const isBlankEvidence = (evidence: string | undefined): boolean =>
  evidence === undefined || /^(?:[[<{][^\]>}]*[\]>}]\.?)?$/.test(evidence.trim());
