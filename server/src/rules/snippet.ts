/**
 * The part of LSP's snippet syntax that our snippets use: `$1`, `${1:words}` and `${1|one,other|}`, without nesting.
 * An escaped sign is taken first, so that a document's `\$400` is never read as a tab stop.
 */
const tabStop = /\\[\\$}]|\$(?:(\d+)|\{(\d+)(?::((?:\\[\\$}]|[^\\}])*)|\|([^}]*)\|)?\})/g;

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
  return snippet.replace(/\\[\\$}]|\$(\{?)(\d+)/g, (whole, brace: string | undefined, number: string | undefined) =>
    number === undefined ? whole : `$${brace}${shifted(number)}`,
  );
}

/** What an editor without snippets writes: the placeholders' words, the first of the choices. */
export function plainSnippet(snippet: string): string {
  const placeholders = new Map<string, string>();
  for (const [, , stop, words, choices] of snippet.matchAll(tabStop)) {
    const first = words ?? choices?.split(',')[0];
    if (stop !== undefined && first !== undefined && !placeholders.has(stop)) placeholders.set(stop, first);
  }
  return snippet.replace(tabStop, (whole: string, bare: string | undefined, braced: string | undefined) => {
    const stop = bare ?? braced;
    return unescaped(stop === undefined ? whole : (placeholders.get(stop) ?? ''));
  });
}

const unescaped = (snippet: string): string => snippet.replace(/\\([\\$}])/g, '$1');
