import { checkTogether, type PortfolioFinding } from 'partnerlint';
import { readFixture } from './fixture.js';
import { expectUnder, today } from './verbs.js';

/** The files of one folder by name, each a fixture; `partner-program.yaml` among them is their programme. */
export type Folder = Readonly<Record<string, string>>;

/**
 * Checks the files of a folder together: each finding of a rule about several proposals stands under its words, and no
 * other is made. Folders are small, so the files are few and short. Answers what was found, for what carets cannot say.
 */
export function checkFolder(folder: Folder, asOf: string = today): readonly PortfolioFinding[] {
  const files = Object.entries(folder).map(([name, fixture]) => ({ name, ...readFixture(fixture) }));
  const findings = checkTogether(files, asOf);
  for (const { name, text, expected } of files) {
    expectUnder(
      text,
      expected,
      findings.filter(({ document }) => document === name),
    );
  }
  return findings;
}

/** Where else a finding in this file points, as `file: message`. */
export const relatedTo = (findings: readonly PortfolioFinding[], file: string): string[] =>
  findings
    .filter(({ document }) => document === file)
    .flatMap(({ related }) => related.map(({ document, message }) => `${document}: ${message}`));
