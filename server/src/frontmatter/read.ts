import { lineAt } from '../text/lines.js';
import type { Span } from '../text/span.js';
import type { Frontmatter, FrontmatterProblem } from './facts.js';
import { partyProblems } from './parties.js';
import { readFacts, readKeys } from './readFacts.js';
import { proposalSchema } from './schema.generated.js';
import { splitFrontmatter, type FrontmatterPlace } from './split.js';
import { validate } from './validate.js';
import { readYaml, type YamlBlock } from './yaml.js';

/**
 * The frontmatter of a document, `undefined` where it has none. Never throws: half-typed YAML gives the facts that
 * can be read and one `frontmatter/syntax` at the place. Problems are listed whether or not the document is
 * declared; check/ drops those of documents that are no proposals.
 */
export function readFrontmatter(text: string): Frontmatter | undefined {
  const place = splitFrontmatter(text);
  if (!place) return undefined;
  const yaml = readYaml(text, place.yaml);
  const facts = readFacts(yaml);
  const keys = readKeys(yaml, text);
  const problems = problemsOf(text, place, yaml);
  return {
    ...place,
    declared: facts.proposal?.value === 'partnership' || declaredInWords(text, place.yaml),
    facts,
    keys,
    comments: yaml.comments,
    problems: [...problems, ...partyProblems({ facts, keys, problems })],
  };
}

/** What is wrong, but from a line that cannot be read on only that: it may well be why what follows looks wrong. */
function problemsOf(text: string, place: FrontmatterPlace, yaml: YamlBlock): FrontmatterProblem[] {
  const syntax = syntaxProblem(place, yaml.problem);
  const broken = yaml.problem ? lineAt(text, yaml.problem.span.start).start : text.length;
  const others = validate(yaml, proposalSchema).filter(({ span }) => span.start < broken);
  return syntax ? [syntax, ...others] : others;
}

/** One problem of syntax at most: the first explains the others. */
function syntaxProblem(place: FrontmatterPlace, problem: YamlBlock['problem']): FrontmatterProblem | undefined {
  if (problem) return { code: 'frontmatter/syntax', ...problem };
  if (place.closed) return undefined;
  const fence = { start: place.block.start, end: place.block.start + '---'.length };
  const message = 'This block is never closed. Put a line --- below its last key.';
  return { code: 'frontmatter/syntax', span: fence, message };
}

/** For YAML that gives no keys at all: the line that declares a proposal, wherever it stands at the margin. */
function declaredInWords(text: string, yaml: Span): boolean {
  return /^proposal:[ \t]+["']?partnership["']?[ \t]*(?:#.*)?\r?$/m.test(text.slice(yaml.start, yaml.end));
}
