import { contains } from '../text/span.js';
import type { Facts, FrontmatterProblem, KeyPlace } from './facts.js';

/** What was read of a block, and what is wrong with it so far. */
interface ReadBlock {
  readonly facts: Facts;
  readonly keys: ReadonlyMap<string, KeyPlace>;
  readonly problems: readonly FrontmatterProblem[];
}

/** Whether the block says who the proposal is with, and that this is somebody else than us: one problem at most. */
export function partyProblems(block: ReadBlock): FrontmatterProblem[] {
  const problem = block.facts.partner.length === 0 ? partnerUnnamed(block) : partnerIsUs(block.facts);
  return problem ? [problem] : [];
}

/** Nothing where the value is wrong in another way, or where a broken line may hide it. */
function partnerUnnamed({ keys, problems }: ReadBlock): FrontmatterProblem | undefined {
  const partner = keys.get('partner');
  const proposal = keys.get('proposal');
  const entry = partner && { start: partner.key.start, end: partner.value.end };
  if (problems.some(({ code, span }) => code === 'frontmatter/syntax' || (entry && contains(entry, span))))
    return undefined;
  const basis = 'missing';
  if (partner) {
    const message = '"partner" is empty: write who it is with.';
    return { code: 'frontmatter/schema', span: partner.key, message, basis };
  }
  const message = 'Nothing here says who the proposal is with. Add the key "partner" with their name.';
  return proposal && { code: 'frontmatter/schema', span: proposal.key, message, basis };
}

function partnerIsUs({ partner, us }: Facts): FrontmatterProblem | undefined {
  const same = us && partner.find(({ value }) => compared(value) === compared(us.value));
  if (!same) return undefined;
  return {
    code: 'frontmatter/schema',
    span: same.span,
    message: '"partner" and "us" name the same organisation. Write who is on the other side.',
    basis: 'contradiction',
    related: { span: us.span, message: 'This is our side.' },
  };
}

const compared = (name: string): string => name.normalize().trim().toLowerCase().replace(/\s+/g, ' ');
