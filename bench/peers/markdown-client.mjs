/**
 * What VS Code's Markdown server asks of its client: the tokens of a document, by markdown-it as in VS Code, and a look
 * at the files. There is one file, and it is open.
 */
import MarkdownIt from 'markdown-it';

const parser = new MarkdownIt({ html: true });
/** Tokens of the frontmatter say nothing to that server; VS Code leaves it out by a plugin. */
const withoutFrontmatter = (text) => text.replace(/^---\n[^]*?\n---\n/, (found) => found.replaceAll(/[^\n]/g, ''));

/** The answers by request; `textOf` gives the document as it stands. */
export const markdownAnswers = (textOf) => ({
  'markdown/parse': () => parser.parse(withoutFrontmatter(textOf()), {}),
  'markdown/findMarkdownFilesInWorkspace': () => [],
  'markdown/fs/stat': () => null,
  'markdown/fs/readFile': () => [],
  'markdown/fs/readDirectory': () => [],
  'markdown/fs/watcher/create': () => null,
  'markdown/fs/watcher/delete': () => null,
});

const warning = { enabled: 'warning' };

export const markdownSettings = {
  markdown: {
    validate: {
      enabled: true,
      referenceLinks: warning,
      fragmentLinks: warning,
      fileLinks: { ...warning, markdownFragmentLinks: 'inherit' },
      unusedLinkDefinitions: warning,
      duplicateLinkDefinitions: warning,
      ignoredLinks: [],
    },
    server: { log: 'off' },
    suggest: { paths: { enabled: true } },
    occurrencesHighlight: { enabled: false },
    preferredMdPathExtensionStyle: 'auto',
  },
};
