import type { Uri } from './uris.js';

/** How files are listed and read: Node's file system, or the editor on behalf of a browser worker. */
export interface Files {
  /** Markdown and programme files below the folder, sorted; symbolic links, `node_modules` and `.git` left out. */
  readonly list: (folder: Uri) => Promise<readonly Uri[]>;
  /** The whole text; `undefined` when there is no such file or it cannot be read. */
  readonly read: (uri: Uri) => Promise<string | undefined>;
  /** At least the first `headLength` characters: enough to see whether it declares a proposal. */
  readonly readHead: (uri: Uri) => Promise<string | undefined>;
}

/** A declaration stands in the first lines of the frontmatter; a longer block before it is nobody's habit. */
export const headLength = 4096;

/**
 * Whether a text that begins like this may declare a proposal, judged without parsing: a file that cannot is never
 * read further. The engine has the last word.
 */
export const mayBeDeclared = (head: string): boolean =>
  /^\uFEFF?---[ \t]*\r?\n/.test(head) && /\bproposal\b/.test(head);
