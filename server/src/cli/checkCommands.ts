import { Option, type Command } from 'commander';
import { ending } from './ending.js';
import {
  day,
  formatRequest,
  formats,
  maxWarnings,
  ruleSetting,
  several,
  shard,
  type FormatRequest,
  type RuleSettings,
  type Shard,
} from './options.js';
import { colourChoices, type ColourChoice } from './terminal.js';

/** Worst first, as far as a run can fail on them. */
export const failingSeverities = ['error', 'warning', 'information'] as const;

/** How findings are shown and which of them fail the run; `check` and `merge` have these in common. */
export interface ReportOptions {
  readonly format: readonly FormatRequest[];
  readonly failOn: (typeof failingSeverities)[number];
  readonly maxWarnings?: number;
  readonly quiet: boolean;
  readonly color: ColourChoice;
}

/** What was asked of `partnerlint merge`. */
export interface MergeOptions extends ReportOptions {
  /** `false` where known findings are to be shown too. */
  readonly baseline?: string | false;
}

/** What was asked of `partnerlint check`, besides its paths. */
export interface CheckOptions extends MergeOptions {
  readonly include: readonly string[];
  readonly rule: RuleSettings;
  readonly asOf?: string;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly stdin: boolean;
  readonly stdinFilename?: string;
  readonly since?: string;
  readonly staged: boolean;
  readonly shard?: Shard;
  readonly watch: boolean;
  readonly cache: boolean;
  readonly cacheLocation?: string;
  readonly writeBaseline?: string | true;
  readonly printConfig: boolean;
}

export function declareCheck(program: Command): void {
  const command = program
    .command('check')
    .summary('what is missing, weak or contradictory in proposals')
    .description(
      `Checks files, folders and globs ('deals/**/*.md'); without a path, this folder. In folders, Markdown and partner-program.yaml files are looked at, but what .gitignore leaves out. The nearest partner-program.yaml above a document applies, up to the root of the repository.`,
    )
    .argument('[paths...]', 'files, folders or globs');
  command
    .optionsGroup('What is checked:')
    .option('--include <glob>', 'proposals without frontmatter; may be repeated', several, [])
    .option('--since <ref>', 'only findings of files that differ from a commit, branch or tag')
    .option('--staged', 'only findings of what is staged in git, as it is staged', false)
    .option('--stdin', 'the text that comes in at standard input', false)
    .option('--stdin-filename <path>', 'where that text belongs, for its programme')
    .option('--shard <i/n>', 'one of n parts of the files, such as 1/4; merge puts them together', shard);
  command
    .optionsGroup('How it is judged:')
    .option('--rule <code=severity>', 'a severity for this run, or off; may be repeated', ruleSetting, {})
    .option('--as-of <day>', 'judge dates as if today were this day, such as 2027-01-31', day)
    .option(...baseline)
    .option(...noBaseline)
    .option('--write-baseline [file]', 'write all findings of this run down as known')
    .option('--print-config', 'print what applies to a file, and check nothing', false);
  declareReporting(command);
  command
    .optionsGroup('What is done:')
    .option('--fix', 'write the mends that leave nothing to choose or to write', false)
    .option('--dry-run', 'with --fix: print them as a diff, and write nothing', false)
    .option('--cache', 'keep results, so that unchanged files cost nothing', false)
    .option('--cache-location <folder>', 'with --cache: where (default: .partnerlint-cache)')
    .option('--watch', 'check again whenever a file changes', false)
    .addHelpText('after', exitCodes)
    .action(
      ending(async (paths: string[], options: CheckOptions) => (await import('./check.js')).check(paths, options)),
    );
}

export function declareMerge(program: Command): void {
  const command = program
    .command('merge')
    .summary('one report from the JSON reports of several shards')
    .description(
      'Puts the reports of "check --shard i/n --format json=FILE" together, and compares the proposals of all shards with each other.',
    )
    .argument('<reports...>', 'JSON reports');
  command
    .optionsGroup('How it is judged:')
    .option(...baseline)
    .option(...noBaseline);
  declareReporting(command);
  command
    .addHelpText('after', exitCodes)
    .action(
      ending(async (files: string[], options: MergeOptions) => (await import('./merge.js')).merge(files, options)),
    );
}

const baseline = [
  '--baseline <file>',
  'leave out known findings (default: partnerlint-baseline.json above a document)',
] as const;
const noBaseline = ['--no-baseline', 'say known findings, too'] as const;

const exitCodes = '\nExit codes: 0 nothing at or above --fail-on, 1 findings, 2 the run is broken.';

function declareReporting(command: Command): void {
  command
    .optionsGroup('How it is said:')
    .addOption(
      new Option(
        '--format <format[=file]>',
        'the form (default: stylish, for people), printed or in a file; may be repeated',
      )
        .choices(formats)
        .argParser(formatRequest)
        .default([]),
    )
    .addOption(
      new Option('--fail-on <severity>', 'end with 1 from this severity on')
        .choices(failingSeverities)
        .default('error'),
    )
    .option('--max-warnings <count>', 'end with 1 when there are more warnings', maxWarnings)
    .option('--quiet', 'say only what makes the run fail', false)
    .addOption(new Option('--color <when>', 'colours').choices(colourChoices).default('auto'));
}
