import { Option, type Command } from 'commander';
import { ending } from './ending.js';
import { day, several } from './options.js';
import { colourChoices, type ColourChoice } from './terminal.js';

export const portfolioFormats = ['table', 'json', 'csv', 'markdown'] as const;
export const diffFormats = ['text', 'json', 'markdown'] as const;
const statuses = ['draft', 'in-review', 'signed', 'live', 'ended'];

/** What was asked of `partnerlint portfolio`, besides its paths. A filter without words lets everything through. */
export interface PortfolioOptions {
  readonly tier: readonly string[];
  readonly status: readonly string[];
  readonly phase: readonly string[];
  readonly partner: readonly string[];
  readonly include: readonly string[];
  readonly asOf?: string;
  readonly format: (typeof portfolioFormats)[number];
  readonly color: ColourChoice;
}

/** What was asked of `partnerlint diff`, besides its versions and paths. */
export interface DiffOptions {
  readonly asOf?: string;
  readonly format: (typeof diffFormats)[number];
  readonly color: ColourChoice;
}

export function declarePortfolio(program: Command): void {
  program
    .command('portfolio')
    .summary('all proposals by tier, phase and verdict')
    .description(
      'Prints where each proposal stands: its tier, phase, status and verdict, the next date to keep in mind and its open findings; then what several of them say together.',
    )
    .argument('[paths...]', 'files, folders or globs; without, this folder')
    .option('--tier <name>', 'only proposals of this tier; may be repeated', several, [])
    .addOption(
      new Option('--status <status>', `only proposals of this status (${statuses.join(', ')}); may be repeated`)
        .argParser(several)
        .default([]),
    )
    .option('--phase <name>', 'only proposals in this phase; may be repeated', several, [])
    .option('--partner <name>', 'only proposals with a partner of this name; may be repeated', several, [])
    .option('--include <glob>', 'proposals without frontmatter; may be repeated', several, [])
    .option('--as-of <day>', 'judge dates as if today were this day, such as 2027-01-31', day)
    .addOption(new Option('--format <format>', 'how it is said').choices(portfolioFormats).default('table'))
    .addOption(new Option('--color <when>', 'colours').choices(colourChoices).default('auto'))
    .addHelpText('after', '\nExit codes: 0 the table is complete, 2 a file could not be read, or the run\nis broken.')
    .action(
      ending(async (paths: string[], options: PortfolioOptions) =>
        (await import('./portfolio.js')).portfolio(paths, options),
      ),
    );
}

export function declareDiff(program: Command): void {
  program
    .command('diff')
    .summary('what changed between two versions, in terms')
    .description(
      'Says what changed in the terms of proposals, not in their lines: promises added, weakened or dropped, tiers, dates, gates and parties. Compares two commits, branches or tags (BASE..HEAD, or BASE...HEAD since they parted), or two files.',
    )
    .argument('<versions>', 'BASE..HEAD, or the earlier of two files')
    .argument('[paths...]', 'files or folders to look at, behind --; or the later of two files')
    .option('--as-of <day>', 'judge dates as if today were this day, such as 2027-01-31', day)
    .addOption(new Option('--format <format>', 'how it is said').choices(diffFormats).default('text'))
    .addOption(new Option('--color <when>', 'colours').choices(colourChoices).default('auto'))
    .addHelpText(
      'after',
      '\nExit codes: 0 no forbidden move, 1 a phase was skipped, a failed gate ignored or\na signed promise dropped, 2 the run is broken.',
    )
    .action(
      ending(async (versions: string, paths: string[], options: DiffOptions) =>
        (await import('./diff.js')).diff(versions, paths, options),
      ),
    );
}
