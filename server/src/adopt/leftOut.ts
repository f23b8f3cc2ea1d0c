import type { Proposal } from '../proposal/model.js';
import type { SupportedGroup } from './supported.js';
import { reasonsLeftOut, type KeyLeftOut } from './words.js';

/** A key that a proposal is usually asked for and that was not written, and why; ready to show. */
export interface LeftOut {
  /** As in the frontmatter: `commitments.us`. */
  readonly key: KeyLeftOut;
  readonly why: string;
}

/** What the text does not support, in the order of the frontmatter. */
export function leftOutOf(proposal: Proposal, supported: SupportedGroup): LeftOut[] {
  const written = writtenKeys(supported);
  return (Object.keys(reasonsLeftOut) as KeyLeftOut[])
    .filter((key) => !written.has(key))
    .map((key) => ({ key, why: hedgedOf(proposal, key) ?? reasonsLeftOut[key] }));
}

/** Keys with a value: those at the top, and the two sides of `commitments`. */
function writtenKeys({ commitments, ...others }: SupportedGroup): ReadonlySet<string> {
  const top = Object.keys(others).filter((key) => others[key] !== undefined);
  const { us, partner } = (commitments ?? {}) as SupportedGroup;
  return new Set([...top, ...(us ? ['commitments.us'] : []), ...(partner ? ['commitments.partner'] : [])]);
}

/** Where a side promises only what it hedges, that is the reason. */
function hedgedOf({ sides }: Proposal, key: KeyLeftOut): string | undefined {
  if (key !== 'commitments.us' && key !== 'commitments.partner') return undefined;
  const { commitments } = key === 'commitments.us' ? sides.us : sides.partner;
  const areHedged = commitments.length > 0 && commitments.every(({ strength }) => strength === 'hedged');
  return areHedged ? 'all that the text promises for this side is hedged, and that binds nobody.' : undefined;
}
