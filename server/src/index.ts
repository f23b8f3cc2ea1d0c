/**
 * The engine as a library: everything that reads and judges a proposal, with no input or output of its own.
 */
export * from './text/span.js';
export * from './text/edits.js';
export * from './text/lines.js';
export * from './text/quantities.js';
export * from './markdown/tree.js';
export * from './markdown/flat.js';
export * from './markdown/parse.js';
export * from './frontmatter/facts.js';
export * from './frontmatter/split.js';
export * from './frontmatter/read.js';
export * from './frontmatter/edit.js';
export * from './frontmatter/scalars.js';
export * from './frontmatter/jsonSchema.js';
export * from './frontmatter/schema.generated.js';
export * from './reading/reading.js';
export * from './reading/read.js';
export * from './reading/explain.js';
export * from './proposal/model.js';
export * from './proposal/build.js';
export * from './program/program.js';
export * from './program/glob.js';
export * from './program/traces.js';
export * from './program/tier.js';
export * from './program/load.js';
export * from './program/builtin.js';
export * from './rules/rule.js';
export * from './rules/snippet.js';
export * from './rules/snippets.generated.js';
export * from './rules/index.js';
export * from './check/checked.js';
export * from './check/fixes.js';
export * from './check/checkProgram.js';
export * from './check/check.js';
export * from './check/nearest.js';
