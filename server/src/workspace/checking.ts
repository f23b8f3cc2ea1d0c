import { matchesGlob, type CheckOptions, type RuleSetting } from 'partnerlint';
import { baseFolder, type ProgramInForce } from './programs.js';
import { pathBelow, type Uri } from './uris.js';

/** What the surface itself asks for, besides the programme: the editor's settings, or the command line's options. */
export interface Wishes {
  /** Globs relative to `folder`: documents there are proposals even when they do not declare it. */
  readonly include: readonly string[];
  /** Severities by rule; the programme's own win. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Workspace folder, or the current one. */
  readonly folder?: Uri;
}

/** How a document is to be checked; `undefined` where the programme says to leave it alone. */
export function checkOptions(
  document: Uri,
  inForce: ProgramInForce,
  wishes: Wishes,
  today: string,
): CheckOptions | undefined {
  const base = baseFolder(inForce, wishes.folder, document);
  const path = base === undefined ? undefined : pathBelow(base, document);
  if (path !== undefined && fitsAny(inForce.program.ignore, path)) return undefined;
  const included = (path !== undefined && fitsAny(inForce.program.include, path)) || isWished(document, wishes);
  return {
    program: inForce.program,
    today,
    included,
    rules: wishes.rules,
    ...(path === undefined ? {} : { path }),
  };
}

function isWished(document: Uri, { include, folder }: Wishes): boolean {
  const path = folder === undefined ? undefined : pathBelow(folder, document);
  return fitsAny(include, path ?? document.slice(document.indexOf('//') + 2));
}

const fitsAny = (globs: readonly string[], path: string): boolean => globs.some((glob) => matchesGlob(path, glob));
