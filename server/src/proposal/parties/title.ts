import { joiners, kindWords, titlePrepositions } from '../vocabulary/parties.js';
import { evidence, type NameEvidence, type Passage } from './evidence.js';

/** A run of words of a title that may be a name, with the words around it that tell its side. */
export interface TitleRun {
  readonly name: string;
  readonly start: number;
  /** The preposition or joiner right before it, lower case; '' if none. */
  readonly before: string;
  /** A word that says what kind of paper it is follows in the same segment. */
  readonly kindFollows: boolean;
  readonly segment: number;
}

/** The runs of a title, without the words that say what kind of paper it is: "Partnership Proposal: Acme + Orchard". */
export function titleRuns(title: string): TitleRun[] {
  const runs: TitleRun[] = [];
  let open: { start: number; end: number; before: string } | undefined;
  let before = '';
  let segment = 0;
  const close = (kindFollows: boolean): void => {
    if (open)
      runs.push({
        name: trimmed(title.slice(open.start, open.end)),
        start: open.start,
        before: open.before,
        kindFollows,
        segment,
      });
    open = undefined;
  };
  for (const match of title.slice(0, 300).matchAll(/\S+/g)) {
    const raw = match[0];
    const word = raw.replace(/[,:;.()[\]"“”|*]+$/u, '').replace(/^[([“"*]+/u, '');
    const lower = word.toLowerCase().replace(/[’']s$/u, '');
    if (/^[–—|:-]+$/.test(raw)) {
      close(false);
      before = '';
      segment++;
      continue;
    }
    if (joiners.has(raw.toLowerCase()) || lower in titlePrepositions) {
      const inside: boolean = open !== undefined && (raw === '&' || lower === 'for');
      if (inside && !followedByPair(title, match.index + raw.length)) continue;
      close(false);
      before = joiners.has(raw.toLowerCase()) ? 'and' : lower;
    } else if (kindWords.has(lower) || !/[\p{Lu}\p{N}]/u.test(word)) {
      if (!(open && lower === 'of')) close(kindWords.has(lower));
      if (!open && lower !== 'the') before = before === 'and' || lower === 'the' ? before : '';
    } else {
      const start = match.index + raw.indexOf(word);
      open = open ? { ...open, end: start + word.length } : { start, end: start + word.length, before };
      before = '';
    }
    if (/[:;|]$/.test(raw)) {
      close(false);
      before = '';
      segment++;
    }
  }
  close(false);
  return runs.filter((run) => /\p{L}/u.test(run.name));
}

/** "A & B Partnership" may be a pair or one name; "Code for Australia" is one name: so neither splits by itself. */
const followedByPair = (title: string, at: number): boolean =>
  /^\s+(?:the\s+)?\p{Lu}/u.test(title.slice(at, at + 20)) && / & /.test(title.slice(at - 3, at + 1));

const trimmed = (name: string): string => name.replace(/[\s,:;.]+$/u, '').replace(/[’']s$/u, '');

/** What a title says of the parties. `isOfDeal` is whether its words name a kind of paper at all. */
export function evidenceOfTitle(passage: Passage): NameEvidence[] {
  const runs = titleRuns(passage.text);
  const isOfDeal = passage.text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => dealWords.has(word));
  const found: NameEvidence[] = [];
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    if (run.before === 'and' && index > 0) found.push(evidence(passage, run.name, run.start, { partner: 3 }));
    else if (run.before === 'between' || next?.before === 'and')
      found.push(
        evidence(
          passage,
          run.name,
          run.start,
          run.before === 'with' || run.before === 'to' ? { partner: 2 } : { us: 3 },
        ),
      );
    else if (run.before in titlePrepositions) {
      const weight = isOfDeal ? 3 : 1;
      found.push(
        evidence(
          passage,
          run.name,
          run.start,
          titlePrepositions[run.before] === 'us' ? { us: weight } : { partner: weight },
        ),
      );
    } else if (run.kindFollows) found.push(evidence(passage, run.name, run.start, { us: 2.5 }));
    else if (runs.length > 1 && isOfDeal && run.segment === 0)
      found.push(evidence(passage, run.name, run.start, { us: 1.5 }));
    else
      found.push(
        evidence(
          passage,
          run.name,
          run.start,
          run.segment === 0 ? { us: isOfDeal ? 2 : 0.8 } : { us: 0.7, partner: 0.6 },
        ),
      );
  });
  return found;
}

const dealWords: ReadonlySet<string> = new Set([
  'partnership', 'partner', 'partners', 'proposal', 'agreement', 'mou', 'memorandum', 'sponsorship', 'affiliate', 'reseller',
  'alliance', 'collaboration', 'pilot', 'loi', 'intent', 'partnerships', 'contract', 'integration',
]); // prettier-ignore
