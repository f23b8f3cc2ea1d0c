import type { Frontmatter } from '../frontmatter/facts.js';
import { matchesGlob } from '../program/glob.js';
import type { Program, ProgramSilence } from '../program/program.js';
import type { Proposal } from '../proposal/model.js';
import type { Finding, Report, Silence } from '../rules/rule.js';
import { afterLine, lineAt } from '../text/lines.js';
import type { Offset, Span } from '../text/span.js';
import { nearest } from './nearest.js';
import { readSilence } from './silenceComment.js';

/** What the silences of a document and of the programme cover. */
export interface SilenceSet {
  /** The silence that keeps a finding quiet and notes that it did; `undefined` where nothing does. */
  readonly silenceFor: (finding: Finding) => { readonly reason?: string; readonly until?: string } | undefined;
  /** All silences of the document, with what they kept quiet so far. */
  readonly all: () => readonly Silence[];
}

interface Directive {
  readonly silence: Silence;
  readonly half: Half;
}
type Half = 'frontmatter' | 'body';

/** Which findings of one code a silence covers: those that start in `span`. */
interface Cover {
  readonly code: string;
  readonly span: Span;
  readonly directive: number;
  /** The `enable` that ended it, if any. */
  readonly endedBy?: number;
}

export interface SilenceOptions {
  readonly program: Program;
  readonly today: string;
  readonly path?: string;
  readonly knownCodes: ReadonlySet<string>;
  /** Codes of the rules that run. */
  readonly activeCodes: ReadonlySet<string>;
}

export function silencesOf(proposal: Proposal, options: SilenceOptions): SilenceSet {
  const directives = directivesOf(proposal, options.today);
  const covers = coversByCode(directives, proposal);
  const used = new Set<string>();
  const markUsed = (directive: number, code: string): unknown => used.add(`${directive} ${code}`);

  const silenceFor: SilenceSet['silenceFor'] = (finding) => {
    // What is said of a comment is not kept quiet by a comment: else a silence could hide itself.
    if (!finding.code.startsWith('silence/')) {
      for (const cover of covers.get(finding.code) ?? []) {
        if (!startsIn(finding, cover.span)) continue;
        const { silence } = directives[cover.directive] as Directive;
        markUsed(cover.directive, finding.code);
        if (cover.endedBy !== undefined) markUsed(cover.endedBy, finding.code);
        if (!silence.expired) return grounds(silence);
      }
    }
    const byPath = options.program.silences.find((silence) => silencesPath(silence, finding.code, options));
    return byPath && grounds(byPath);
  };

  const all = (): Silence[] =>
    directives.map(({ silence }, index) => ({
      ...silence,
      codes: silence.codes.map((entry) => ({
        ...entry,
        ...spelling(entry.code, options.knownCodes),
        used: used.has(`${index} ${entry.code}`) || isAtRest(entry.code, options),
      })),
    }));
  return { silenceFor, all };
}

/** A rule that is switched off reports nothing, so nobody can tell whether its silences are still needed. */
const isAtRest = (code: string, { knownCodes, activeCodes }: SilenceOptions): boolean =>
  knownCodes.has(code) && !activeCodes.has(code);

function spelling(code: string, knownCodes: ReadonlySet<string>): { known: boolean; suggestion?: string } {
  if (knownCodes.has(code)) return { known: true };
  const suggestion = nearest(code, knownCodes);
  return { known: false, ...(suggestion !== undefined && { suggestion }) };
}

const grounds = ({ reason, until }: { readonly reason?: string; readonly until?: string }) => ({
  ...(reason !== undefined && { reason }),
  ...(until !== undefined && { until }),
});

function silencesPath(silence: ProgramSilence, code: string, { path, today }: SilenceOptions): boolean {
  if (silence.code !== code || path === undefined) return false;
  if (silence.until !== undefined && silence.until < today) return false;
  return silence.paths.some((pattern) => matchesGlob(path, pattern));
}

const startsIn = ({ span }: Report, cover: Span): boolean => cover.start <= span.start && span.start < cover.end;

/** Each silence looks for the block below it, so their number is bounded to keep the whole linear. */
const mostSilences = 1000;

function directivesOf({ frontmatter, tree, text }: Proposal, today: string): Directive[] {
  const notes = [
    ...(frontmatter?.comments ?? []).map(({ span }) => ({ span, half: 'frontmatter' as const })),
    ...tree.comments.map(({ span }) => ({ span, half: 'body' as const })),
  ];
  const directives = notes.flatMap(({ span, half }) => {
    const silence = readSilence(text, span, today);
    return silence ? [{ silence, half }] : [];
  });
  return directives.slice(0, mostSilences);
}

function coversByCode(directives: readonly Directive[], proposal: Proposal): ReadonlyMap<string, Cover[]> {
  const covers = new Map<string, Cover[]>();
  const add = (cover: Cover): void => {
    const list = covers.get(cover.code);
    if (list) list.push(cover);
    else covers.set(cover.code, [cover]);
  };
  const open = new Map<string, { directive: number; start: Offset }>();
  directives.forEach(({ silence, half }, index) => {
    for (const { code } of silence.codes) {
      const key = `${half} ${code}`;
      if (silence.action === 'disable-next-line') {
        add({ code, span: nextLineCover(proposal, silence.span, half), directive: index });
      } else if (silence.action === 'disable') {
        if (!open.has(key)) open.set(key, { directive: index, start: silence.span.end });
      } else {
        const begun = open.get(key);
        if (begun)
          add({
            code,
            span: { start: begun.start, end: silence.span.start },
            directive: begun.directive,
            endedBy: index,
          });
        open.delete(key);
      }
    }
  });
  for (const [key, { directive, start }] of open) {
    const [half = '', code = ''] = key.split(' ');
    add({ code, span: { start, end: endOf(proposal, half as Half) }, directive });
  }
  return covers;
}

/** One past the end, so that a finding at the very end of the text is covered too. */
const endOf = ({ text, frontmatter }: Proposal, half: Half): Offset =>
  half === 'frontmatter' && frontmatter ? frontmatter.yaml.end : text.length + 1;

/**
 * The next line that is not blank, and where a paragraph, heading, item or row begins there, all of it: people wrap
 * their lines, and a comment cannot stand inside a paragraph.
 */
function nextLineCover(proposal: Proposal, comment: Span, half: Half): Span {
  const line = nextLine(proposal.text, comment.end);
  const end = half === 'body' ? blockEnd(proposal, line) : valueEnd(proposal.frontmatter, line);
  return { start: line.start, end: Math.max(line.end + 1, end) };
}

function nextLine(text: string, from: Offset): Span {
  let line = lineAt(text, afterLine(text, from));
  while (line.end < text.length && text.slice(line.start, line.end).trim() === '') {
    line = lineAt(text, afterLine(text, line.end));
  }
  return line;
}

function blockEnd({ tree }: Proposal, line: Span): Offset {
  const index = tree.blocks.findIndex(({ span }) => line.start <= span.start && span.start <= line.end);
  const block = tree.blocks[index];
  if (!block) return line.end;
  const next = tree.blocks[index + 1];
  // An item's span holds its sub-items; they are lines of their own.
  return next && next.span.start < block.span.end ? next.span.start : block.span.end;
}

/** A text over several lines belongs to the line of its key. */
function valueEnd(frontmatter: Frontmatter | undefined, line: Span): Offset {
  for (const { key, value } of frontmatter?.keys.values() ?? []) {
    if (line.start <= key.start && key.start <= line.end && value.start <= line.end) return value.end;
  }
  return line.end;
}
