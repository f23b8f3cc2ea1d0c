import type { Facts, Frontmatter } from '../frontmatter/facts.js';

/**
 * The frontmatter of a document that is not declared as a proposal belongs to another system, whose `status` or
 * `tier` means something else: nothing of it is taken for a fact, and nothing is wrong with it.
 */
export const foreignFrontmatter = (frontmatter: Frontmatter): Frontmatter => ({
  ...frontmatter,
  facts: nothing,
  problems: [],
});

const nothing: Facts = {
  partner: [],
  criteria: {},
  leverage: [],
  commitments: [],
  value: { us: [], partner: [], customers: [] },
  buildOrPartner: {},
  phases: [],
};
