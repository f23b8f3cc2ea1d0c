import { recalled } from '../text/derived.js';

/**
 * Words that weaken a promise, and how each is mended. What is here is taken from the words alone: the reader has
 * already decided that they weaken. Every pattern is anchored and matches the hedge's whole words, lower case.
 */
export type HedgeMend =
  /** Say it firmly in its place: "may pay" becomes "will pay". */
  | 'will'
  /** Leave it out: what is left is firm. */
  | 'leave-out'
  /** Write what it stands for. */
  | 'fill-in'
  /** It has to be said in other words. */
  | 'rewrite'
  /** A choice that is offered, or a sentence that says nobody owes anything: nothing weakens. */
  | 'none';

interface HedgeWords {
  readonly pattern: RegExp;
  readonly mend: HedgeMend;
  readonly says: readonly string[];
  readonly not: readonly string[];
}

export const hedgeWords: readonly HedgeWords[] = [
  {
    pattern:
      /^(?:not?\b|neither\b|nor\b|nothing\b|non-|walk away|cancel|end it|or adjust|owes?\b|do(?:es)? not\b|cannot\b)/,
    mend: 'none',
    says: ['no penalty', 'neither party', 'do not guarantee', 'owes the other'],
    not: ['notwithstanding budget', 'may'],
  },
  {
    pattern:
      /^(?:option(?:s|al|ally)?|alternative(?:s|ly)?|recommend(?:ed)?|suggested|encouraged|if (?:you\b.*|preferred|desired|interested|requested)|upon request)$/,
    mend: 'none',
    says: ['optional', 'if you want', 'alternatively'],
    not: ['if possible', 'may'],
  },
  {
    pattern:
      /^(?:may|might|could|(?:intend|aim|plan|hope|seek|expect|wish|strive|propose|anticipate)s?(?: to)?|(?:is|are) (?:willing|ready|prepared|planning|happy|open) to)$/,
    mend: 'will',
    says: ['may', 'intends to', 'is willing to'],
    // "can", "would" and "should" as often describe, wish or ask as they weaken a promise.
    not: ['may include', 'willing', 'can', 'would'],
  },
  {
    pattern:
      /^(?:(?:where|when|if|as|as far as) (?:possible|appropriate|applicable|available|feasible)|as (?:time|resources) permits?|(?:time|resources) permitting|subject to budget|optionally|possibly|perhaps|maybe|potentially|ideally|preferably|hopefully|in principle|eventually|at some point)$/,
    mend: 'leave-out',
    says: ['where possible', 'subject to budget', 'ideally'],
    // "When needed" says when, not whether.
    not: ['subject to separate', 'possible', 'when needed'],
  },
  {
    pattern:
      /^(?:tb[dca]|to be (?:determined|discussed|agreed|confirmed|negotiated|defined|decided|announced|established|finali[sz]ed))$/,
    mend: 'fill-in',
    says: ['tbd', 'to be agreed'],
    not: ['to be paid'],
  },
  {
    pattern:
      /^(?:(?:custom )?negotiat(?:ed|e|able)|(?:under|in|for|open for) (?:discussion|negotiation|consideration)|being (?:agreed|negotiated|considered)|(?:look into|explor|consider|evaluat|discuss)(?:e|es|s|ing)?|(?:can|could|should|happy to|let's|let us) discuss|subject to .*|depend(?:s|ing|ent) on|contingent (?:on|upon)|(?:commercially reasonable|(?:best|reasonable|good.faith) (?:efforts?|endeavours?)))$/,
    mend: 'rewrite',
    says: ['negotiated', 'could discuss', 'subject to funding', 'best efforts', 'exploring'],
    not: ['subject to budget', 'proposed', 'future', 'sole discretion'],
  },
];

/** How a hedge is mended; `undefined` where its words do not say. */
export const mendOf: (words: string) => HedgeMend | undefined = recalled(
  (words) => hedgeWords.find(({ pattern }) => pattern.test(words.trim().toLowerCase()))?.mend,
);

/**
 * Verbs by which somebody puts in money, people or their product. Behind "may" they promise; behind "may" other verbs
 * describe ("data may be sent by mail") or ask ("the agency may request an invoice").
 */
const givingVerbs = new Set([
  'pay', 'fund', 'finance', 'invest', 'contribute', 'co-fund', 'co-invest', 'cofund', 'sponsor', 'buy', 'purchase', 'spend',
  'reimburse', 'cover', 'bear', 'subsidise', 'subsidize', 'waive', 'discount', 'refund', 'credit', 'guarantee', 'commit',
  'dedicate', 'assign', 'allocate', 'second', 'staff', 'hire', 'build', 'develop', 'co-develop', 'ship', 'engineer', 'integrate',
  'implement', 'provide', 'offer', 'grant', 'lend', 'supply', 'reserve', 'match', 'donate', 'send', 'underwrite', 'share', 'split', 'reduce',
]); // prettier-ignore

/** Whether any verb of a statement gives something. */
export const givesSomething = (text: string): boolean =>
  (
    text
      .slice(0, 2000)
      .toLowerCase()
      .match(/[a-z][a-z-]*/g) ?? []
  ).some((word) => givingVerbs.has(word) || givingVerbs.has(word.replace(/s$/, '')));

/** Words that may stand between a hedge and its verb. */
const between = new Set([
  'also',
  'to',
  'jointly',
  'each',
  'both',
  'then',
  'be',
  'able',
  'consider',
  'later',
  'further',
  'additionally',
]);

export const givingCases = {
  says: [
    ['may', ' pay for a second mill'],
    ['could', ' also fund two engineers'],
    ['intends', ' to dedicate a team'],
    ['intends', ' to buy a second mill'],
    ['aims', ' to provide two engineers'],
  ],
  not: [
    ['may', ' buy more mills at any time'],
    ['aims', ' to build a network of mills'],
    ['may', ' request an invoice'],
    ['could', ' give weight to one side'],
    ['may', ' be sent by mail'],
    ['may', ''],
  ],
} as const;

/** Behind these words the verbs beside them promise nothing: who may buy has a choice, who aims to build has a goal. */
const exceptions: readonly { readonly hedge: RegExp; readonly verbs: ReadonlySet<string> }[] = [
  { hedge: /^(?:may|might|could)$/, verbs: new Set(['buy', 'purchase']) },
  {
    hedge: /^(?:aim|hope|seek|strive|wish|expect|anticipate)s?(?: to)?$/,
    verbs: new Set(['build', 'develop', 'co-develop', 'integrate', 'implement', 'reduce']),
  },
];

/** Whether the words behind a hedge promise to give something: its verb comes within the next four words. */
export function isAboutGiving(hedge: string, behind: string): boolean {
  const excepted = exceptions.find((each) => each.hedge.test(hedge.trim().toLowerCase()))?.verbs;
  for (const word of behind
    .slice(0, 80)
    .toLowerCase()
    .match(/[a-z][a-z-]*/g)
    ?.slice(0, 4) ?? []) {
    if (givingVerbs.has(word)) return excepted?.has(word) !== true;
    if (!between.has(word) && !word.endsWith('ly')) return false;
  }
  return false;
}

/**
 * Blanks that keep no promise from binding, though they have to be filled: the name of somebody, and marks that only
 * look like blanks.
 */
export const harmlessBlanks: readonly {
  readonly pattern: RegExp;
  readonly says: readonly string[];
  readonly not: readonly string[];
}[] = [
  {
    pattern:
      /\b(?:name|names|your|company|brand|organi[sz]ation|institution|entity|partner|customer|recipient)(?:\b|_)/i,
    says: ['[Your Mill]', '[BRAND_NAME]', '[name of the mill]', '[Partner]'],
    not: ['[number]', '[how much]', 'TBD'],
  },
  {
    // Footnotes, and the tags of a legend.
    pattern: /^\[(?:\^[^\]]*|\d{1,2}|(?!TB[ACD]\]|X+\])[A-Z]{1,4})\]$/,
    says: ['[^1]', '[2]', '[CS]'],
    not: ['[TBD]', '[XX]', '[how much]', '[110,000]'],
  },
  { pattern: /^\[(?:if any|list any)\b/i, says: ['[List any exceptions]'], not: ['[list the mills]'] },
];

/** Words of a blank that ask how much or until when, whatever is promised. */
export const measureBlanks = {
  pattern:
    /\b(?:number|amount|date|how (?:many|much|long|often)|quantity|figure|percent(?:age)?|budget|deadline)\b|[%$€£₹]/i,
  says: ['[number]', '[how many]', '$[amount]', '[start date]'],
  not: ['[mill]', '________', 'TBD'],
} as const;
