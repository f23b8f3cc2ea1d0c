/** The same document as other machines and people write it, and where each place of it has gone. */
export interface Variant {
  readonly text: string;
  readonly moved: (offset: number) => number;
}

export const variants: Readonly<Record<string, (text: string) => Variant>> = {
  'with CRLF': (text) => ({
    text: text.replaceAll('\n', '\r\n'),
    moved: (offset) => offset + (text.slice(0, offset).match(/\n/g)?.length ?? 0),
  }),
  'with a BOM': (text) => inserted(text, 0, '\uFEFF'),
  'behind an emoji': (text) =>
    text.startsWith('---\n') ? inserted(text, '---\n'.length, '# 🎉🎉\n') : inserted(text, 0, '<!-- 🎉🎉 -->\n\n'),
};

function inserted(text: string, at: number, words: string): Variant {
  return {
    text: text.slice(0, at) + words + text.slice(at),
    moved: (offset) => (offset >= at ? offset + words.length : offset),
  };
}
