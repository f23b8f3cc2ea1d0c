/**
 * The part of LSP's snippet syntax that our snippets use: `$1`, `${1:words}` and `${1|one,other|}`, without nesting.
 */
const tabStop = /\$(?:(\d+)|\{(\d+)(?::([^}]*)|\|([^}]*)\|)?\})/g;

/** `text` so that it stands for itself in a snippet. For every word that is not ours. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** The snippet with some tab stops replaced by words of the document, by number. */
export function fillSnippet(snippet: string, words: Readonly<Record<number, string | undefined>>): string {
  return snippet.replace(tabStop, (whole, bare: string | undefined, braced: string | undefined) => {
    const known = words[Number(bare ?? braced)];
    return known === undefined ? whole : escapeSnippet(known);
  });
}

/** The snippet with its tab stops counted on by `by`: equal numbers in one mend would be typed into together. */
export function shiftTabStops(snippet: string, by: number): string {
  const shifted = (number: string): string => (number === '0' ? number : String(Number(number) + by));
  return snippet.replace(/\$(\{?)(\d+)/g, (_whole, brace: string, number: string) => `$${brace}${shifted(number)}`);
}

/** What an editor without snippets writes: the placeholders' words, the first of the choices. */
export function plainSnippet(snippet: string): string {
  const placeholders = new Map<string, string>();
  for (const [, , stop, words, choices] of snippet.matchAll(tabStop)) {
    const first = words ?? choices?.split(',')[0];
    if (stop !== undefined && first !== undefined && !placeholders.has(stop)) placeholders.set(stop, first);
  }
  return snippet
    .replace(
      tabStop,
      (_whole, bare: string | undefined, braced: string | undefined) => placeholders.get((bare ?? braced)!) ?? '',
    )
    .replace(/\\([\\$}])/g, '$1');
}
