import type { Frontmatter } from '../frontmatter/facts.js';
import { readFrontmatter } from '../frontmatter/read.js';
import type { Program } from '../program/program.js';
import type { Proposal } from '../proposal/model.js';
import { readsAsProposal } from '../proposal/recognise.js';
import { applyEdits, type TextEdit } from '../text/edits.js';
import { partnersNamed, supportedBy } from './facts.js';
import { obstacleIn, silencedKeys } from './existing.js';
import { yamlLines } from './layout.js';
import { leftOutOf, type LeftOut } from './leftOut.js';
import { traceOf, type AdoptedValue, type SupportedGroup } from './supported.js';

/**
 * adopt/ writes the frontmatter that a document without one supports: each value in the words of the text, with the
 * place where it was read, and nothing else. It knows the model and the schema, not the rules: what is missing
 * afterwards is for them to say. It never changes a byte that is there.
 */
export interface Adoption {
  /** Insertions into the frontmatter, or the whole block; none where adopting is refused. */
  readonly edits: readonly TextEdit[];
  /** The lines that are written, without the fences; '' where adopting is refused. */
  readonly frontmatter: string;
  /** Where each value was read, by its path, in the order of the lines. */
  readonly trace: readonly AdoptedValue[];
  /** What a proposal is asked for and the text does not support, and why; empty where adopting is refused. */
  readonly leftOut: readonly LeftOut[];
  /** Why nothing is written, and the way out; ready to show. */
  readonly refusal?: string;
}

/** The frontmatter that the document supports. `today` is an ISO day: days that have passed are no deadlines any more. */
export function adopt(proposal: Proposal, program: Program, today: string): Adoption {
  // An undeclared document's frontmatter counts for nothing in the model; here it is what is added to.
  const existing = readFrontmatter(proposal.text);
  const refusal = refusalFor(proposal, existing);
  if (refusal !== undefined) return refused(refusal);
  const all = supportedBy(proposal, program, today);
  const obstacle = existing && obstacleIn(existing, all, program);
  if (obstacle !== undefined) return refused(obstacle);
  const supported = withoutExisting(all, existing);
  const lines = ['proposal: partnership', ...yamlLines(supported)];
  const edits = existing ? intoBlock(proposal, existing, lines) : [newBlock(proposal, lines)];
  const unreadable = problemOf(applyEdits(proposal.text, edits));
  if (unreadable !== undefined) {
    return refused(
      `Nothing can be added to this frontmatter as it is written (${unreadable}) Mend it, and adopt again.`,
    );
  }
  return {
    edits,
    frontmatter: lines.map((line) => line + proposal.lineEnding).join(''),
    trace: traceOf(proposal.text, supported),
    leftOut: leftOutOf(proposal, all).filter(({ key }) => !existing?.keys.has(key)),
  };
}

const refused = (refusal: string): Adoption => ({ edits: [], frontmatter: '', trace: [], leftOut: [], refusal });

function refusalFor(proposal: Proposal, existing: Frontmatter | undefined): string | undefined {
  if (proposal.declared) return 'This document is declared as a partnership proposal already.';
  if (/^\uFEFF?\+\+\+[ \t]*$/m.exec(proposal.text)?.index === 0) {
    return 'This document begins with frontmatter in TOML (+++). Only YAML between lines of --- can be read: turn it into YAML, and adopt again.';
  }
  if (proposal.problems.some(({ code }) => code === 'document/conflict-markers')) {
    return 'This document has an unresolved merge in it. Resolve it, and adopt again.';
  }
  if (!readsAsProposal(proposal)) {
    return 'This does not read as a partnership proposal: no frontmatter is written. If it is one, write "proposal: partnership" and "partner: …" between two lines of --- at its top.';
  }
  if (proposal.forAnybody) {
    return 'This page is for any partner, and a proposal is made to one. Copy it for the partner it is meant for, name them, and adopt that.';
  }
  const namesPartner = partnersNamed(proposal).length > 0 || (existing?.facts.partner.length ?? 0) > 0;
  return namesPartner
    ? undefined
    : 'The text names no partner, and a proposal needs one. Name them, as in a title "Proposal: us and them", and adopt again.';
}

/** Keys that are there already stay as they are. */
const withoutExisting = (supported: SupportedGroup, existing: Frontmatter | undefined): SupportedGroup =>
  existing ? Object.fromEntries(Object.entries(supported).filter(([key]) => !existing.keys.has(key))) : supported;

/** A block at the top, behind a BOM, with an empty line below. */
function newBlock({ text, lineEnding }: Proposal, lines: readonly string[]): TextEdit {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const blank = start === text.length || /[\r\n]/.test(text.charAt(start)) ? [] : [''];
  const block = ['---', ...lines, '---', ...blank];
  return { span: { start, end: start }, newText: block.map((line) => line + lineEnding).join('') };
}

/** The lines below the last key that is there. */
function intoBlock({ text, lineEnding }: Proposal, existing: Frontmatter, lines: readonly string[]): TextEdit[] {
  const at = existing.yaml.end;
  const isDeclared = existing.keys.has('proposal');
  const newText = (isDeclared ? lines.slice(1) : lines).map((line) => line + lineEnding).join('');
  return [...silencedKeys(text, existing, lineEnding), { span: { start: at, end: at }, newText }];
}

/** What is wrong with the frontmatter of the result, as when keys cannot be added line by line. */
const problemOf = (result: string): string | undefined =>
  readFrontmatter(result)?.problems.find(({ code }) => code !== 'frontmatter/unknown-key')?.message;
