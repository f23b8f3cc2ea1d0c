import { printable } from './terminal.js';
import type { FileReport } from './report.js';

/** Why a document has not been looked at as a proposal. */
export type LeftOut = 'ignored' | 'undeclared' | 'unlike';

/**
 * What a run says of documents that somebody asked for, by name or with `include`, and that it took for no proposals:
 * else no finding would look like all is well.
 */
export function leftOutText(reports: readonly FileReport[], named: ReadonlySet<string>): string {
  const pathsOf = (reason: LeftOut, among: readonly FileReport[]): string[] =>
    among.filter(({ leftOut }) => leftOut === reason).map(({ path }) => path);
  const ofNamed = reports.filter(({ path }) => named.has(path));
  return [
    sentence(pathsOf('undeclared', ofNamed), ['declares', 'declare'], undeclaredEnd),
    sentence(pathsOf('ignored', ofNamed), ['is', 'are'], 'ignored, as the programme file says.'),
    sentence(pathsOf('unlike', reports), ['is', 'are'], 'included, but without the marks of a proposal.'),
  ].join('');
}

const undeclaredEnd = 'no proposal: add "proposal: partnership" to the frontmatter, or use --include.';

/** One file by its name, several by their number. */
function sentence(paths: readonly string[], [one, many]: readonly [string, string], end: string): string {
  const [first] = paths;
  if (first === undefined) return '';
  return paths.length === 1 ? `${printable(first)} ${one} ${end}\n` : `${paths.length} files ${many} ${end}\n`;
}
