/** Small words of a scope: "backup for healthcare" and "the healthcare backups" cover the same. */
export const scopeFillers: ReadonlySet<string> = new Set([
  'a', 'an', 'and', 'any', 'all', 'by', 'every', 'for', 'from', 'in', 'into', 'of', 'on', 'only', 'our', 'the', 'their',
  'to', 'with', 'within', 'exclusive', 'exclusively', 'exclusivity', 'sole',
]); // prettier-ignore
