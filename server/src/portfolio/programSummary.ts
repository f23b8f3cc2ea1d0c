import type { Program } from '../program/program.js';
import { treeAt, type MapTree } from '../program/tree.js';
import { portfolioRules } from '../rules/portfolio/index.js';
import type { ProgramSummary } from '../rules/summary.js';
import type { IndexPlace } from './summary.js';

/** A programme file as it has been read. */
export interface ProgramFile {
  readonly program: Program;
  /** Every value with its place. */
  readonly tree: MapTree;
  readonly text: string;
}

/** What a programme file says of the whole portfolio; places in files that it extends are none of its own. */
export function programSummaryOf(
  { program, tree, text }: ProgramFile,
  { id, programme }: Pick<IndexPlace, 'id' | 'programme'>,
): ProgramSummary {
  const model = treeAt(tree, 'ecosystem', 'model')?.origin;
  return {
    id,
    programme,
    places: model?.source.text === text ? { model: model.span } : {},
    severities: Object.fromEntries(
      portfolioRules.map(({ code, basis }) => {
        const setting = Object.hasOwn(program.rules, code) ? program.rules[code] : undefined;
        const isPlain = typeof setting === 'string' && setting !== 'default';
        return [code, isPlain ? setting : program.severities[basis]['in-review']];
      }),
    ),
    silenced: [],
    ecosystem: { ...program.ecosystem },
  };
}
