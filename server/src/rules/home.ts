import type { Proposal, Section, SectionRole } from '../proposal/model.js';
import type { Span } from '../text/span.js';

/** Where something belongs in a proposal, in the body and in the frontmatter. */
export interface Home {
  readonly role: SectionRole;
  /** Prefers a section that names this side as its giver or subject. */
  readonly side?: 'us' | 'partner';
  /** Paths of frontmatter keys, the best first. */
  readonly keys: readonly string[];
}

/** The place a missing thing is reported on: its heading, its key, else the document's title. */
export function homeSpan(proposal: Proposal, home: Home): Span {
  const key = home.keys.map((path) => proposal.frontmatter?.keys.get(path)?.key).find((span) => span !== undefined);
  return homeSection(proposal, home)?.heading?.span ?? key ?? titleSpan(proposal);
}

/** The section for it; one that names the other side as giver is not. */
export function homeSection(proposal: Proposal, { role, side }: Home): Section | undefined {
  const candidates = proposal.sections.filter((section) => section.role === role && section.heading);
  const ofSide = candidates.find((section) => side !== undefined && section.side === side);
  return (
    ofSide ?? candidates.find((section) => side === undefined || section.side === undefined || section.side === 'both')
  );
}

/** The title, or in a document of frontmatter alone the key that says what it is. */
function titleSpan(proposal: Proposal): Span {
  const { span } = proposal.title;
  if (span.start < span.end) return span;
  const keys = proposal.frontmatter?.keys;
  return (keys?.get('proposal') ?? keys?.get('partner'))?.key ?? span;
}
