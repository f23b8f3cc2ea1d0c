/** Words of a document inside Markdown of ours: no markup, link, image or line break of theirs takes effect. */
export const escapeMarkdown = (words: string): string =>
  words.replace(/[\r\n\u2028\u2029]+/g, ' ').replace(/[\\`*_{}[\]()<>#+\-.!|~&$:@]/g, '\\$&');

/** A message of a client that makes links of `[words](address)`, such as VS Code: they stay words. */
export const withoutLinks = (message: string): string => message.replaceAll('](', '] (');

/** Our own Markdown for a client that shows plain text only. */
export const withoutMarkup = (markdown: string): string =>
  markdown.replace(/\\([\\`*_{}[\]()<>#+\-.!|~&$:@])|\*\*/g, (_whole, escaped: string | undefined) => escaped ?? '');
