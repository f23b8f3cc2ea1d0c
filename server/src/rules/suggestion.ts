/** The word that was probably meant, from the `data` of a finding, which may have come over a wire. */
export function suggestionOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('suggestion' in data)) return undefined;
  return typeof data.suggestion === 'string' ? data.suggestion : undefined;
}
