import type { Program } from '../program/program.js';
import { treeAt, type MapTree } from '../program/tree.js';
import { portfolioRules } from '../rules/portfolio/index.js';
import type { ProgramSummary } from '../rules/summary.js';

/**
 * What a programme file says of the whole portfolio. `tree` has the places of its values: a finding can only stand in
 * `text`, the file's own, not in one that it extends.
 */
export function programSummaryOf(program: Program, tree: MapTree, text: string, id: string): ProgramSummary {
  const model = treeAt(tree, 'ecosystem', 'model')?.origin;
  return {
    id,
    programme: id,
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
