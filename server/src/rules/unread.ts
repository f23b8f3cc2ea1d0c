import type { Proposal } from '../proposal/model.js';

/** Whether the body is written in HTML, so that nothing was read in it: then nothing can be said to be missing. */
export const isUnread = ({ statements, tree }: Proposal): boolean =>
  statements.length === 0 && tree.blocks.some(({ type }) => type === 'html');
