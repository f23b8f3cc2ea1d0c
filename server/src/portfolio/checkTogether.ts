import { checkDocument } from '../check/check.js';
import { readProgram } from '../program/load.js';
import { Portfolio, type PortfolioFinding } from './portfolio.js';
import { programSummaryOf } from './programSummary.js';
import { summaryOf } from './summary.js';

const programName = 'partner-program.yaml';

/** What is found in the files of one folder together; `partner-program.yaml` among them is their programme. Never throws. */
export function checkTogether(
  files: readonly { readonly name: string; readonly text: string }[],
  today: string,
): readonly PortfolioFinding[] {
  const portfolio = new Portfolio();
  const programText = files.find(({ name }) => name === programName)?.text ?? '';
  const loaded = readProgram(programText);
  for (const { name, text } of files) {
    const { program, tree } = loaded.at(name);
    if (name === programName)
      portfolio.putProgram(programSummaryOf({ program, tree, text }, { id: name, programme: name }));
    else {
      const checked = checkDocument(text, { program, today, path: name });
      const summary = summaryOf(checked, { id: name, programme: programName, path: name });
      if (summary) portfolio.put(summary);
    }
  }
  return portfolio.check(today).findings;
}
