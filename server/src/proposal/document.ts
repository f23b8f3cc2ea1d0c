import type { LeverageType } from '../reading/reading.js';
import { leverageTypes } from '../reading/reading.js';
import type { Span } from '../text/span.js';
import { charterParts, type Charter } from './charter.js';
import type { Commitment, LeverageClaim, Proposal } from './model.js';
import { charterPartNames, type CharterPart } from './vocabulary/charter.js';

/** How a whole document reads: the `document` of `partnerlint read FILE --format json`. */
export interface DocumentReading {
  /** '' where none is named. */
  readonly us: string;
  /** One name, '' where none is named, or the names of several. */
  readonly partner: string | readonly string[];
  /** Whether a side is bound: it has a firm economic commitment. */
  readonly economicCommitment: { readonly us: boolean; readonly partner: boolean };
  /** Types of leverage that anybody has, strongest first. */
  readonly leverage: readonly LeverageType[];
  /** The partner's leverage is stated, and all of it is co-marketing. */
  readonly coMarketingOnly: boolean;
  /** Neither side is bound. */
  readonly handshake: boolean;
  readonly charter: Readonly<Record<CharterPart, boolean>>;
}

/** Where each verdict was read; empty where its evidence is that nothing was found. */
export interface DocumentEvidence {
  readonly us: readonly Span[];
  readonly partner: readonly Span[];
  readonly economicCommitment: { readonly us: readonly Span[]; readonly partner: readonly Span[] };
  readonly leverage: Readonly<Record<LeverageType, readonly Span[]>>;
  readonly coMarketingOnly: readonly Span[];
  readonly handshake: readonly Span[];
  readonly charter: Charter;
}

/** The verdicts on a document and, in the same shape, where each was read. */
export function readDocument(proposal: Proposal): { reading: DocumentReading; evidence: DocumentEvidence } {
  const charter = charterParts(proposal);
  const binding = { us: bindingOf(proposal, 'us'), partner: bindingOf(proposal, 'partner') };
  const partners = proposal.partners.map((partner) => partner.name);
  const theirs = leverageOfPartner(proposal);
  const byType = Object.fromEntries(
    leverageTypes.map((type) => [type, proposal.leverage.filter((claim) => claim.type === type).map(({ cue }) => cue)]),
  ) as unknown as Record<LeverageType, Span[]>;
  const coMarketingOnly = theirs.length > 0 && theirs.every(({ type }) => type === 'co-marketing');
  const economicCommitment = { us: binding.us.length > 0, partner: binding.partner.length > 0 };
  return {
    reading: {
      us: proposal.us?.name.value ?? '',
      partner: partners.length > 1 ? partners.map(({ value }) => value) : (partners[0]?.value ?? ''),
      economicCommitment,
      leverage: leverageTypes.filter((type) => byType[type].length > 0),
      coMarketingOnly,
      handshake: !economicCommitment.us && !economicCommitment.partner,
      charter: Object.fromEntries(charterPartNames.map((part) => [part, charter[part] !== undefined])) as Record<
        CharterPart,
        boolean
      >,
    },
    evidence: {
      us: proposal.us ? [proposal.us.name.span] : [],
      partner: partners.map(({ span }) => span),
      economicCommitment: { us: cues(binding.us), partner: cues(binding.partner) },
      leverage: byType,
      coMarketingOnly: coMarketingOnly
        ? theirs.map(({ cue }) => cue)
        : theirs.filter(({ type }) => type !== 'co-marketing').map(({ cue }) => cue),
      handshake: cues([...binding.us, ...binding.partner]),
      charter,
    },
  };
}

const cues = (commitments: readonly Commitment[]): Span[] => commitments.map(({ cue }) => cue);

const bindingOf = ({ sides }: Proposal, side: 'us' | 'partner'): readonly Commitment[] => sides[side].binding;

/** What the partner or its customers have from it. What no words assign could be theirs, and so counts. */
const leverageOfPartner = ({ leverage }: Proposal): LeverageClaim[] => leverage.filter((claim) => claim.for !== 'us');
