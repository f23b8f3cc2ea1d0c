import { Command, Option } from 'commander';
import type { DecisionName } from 'partnerlint';
import { version } from '../language/version.js';
import { declareCheck, declareMerge } from './checkCommands.js';
import { shells } from './completion.js';
import { ending } from './ending.js';
import { declareDiff, declarePortfolio } from './portfolioCommands.js';
import { day } from './options.js';

/**
 * What the command line understands: its commands, their arguments and options, and so its help and its completion.
 * What a command does is loaded when it runs, so that help is instant and a check that is all cached loads no parser.
 */
export function commandLine(): Command {
  const program = new Command('partnerlint')
    .description('Checks partnership proposals written in Markdown.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this text; after a command, its options')
    .helpCommand('help [command]', 'print the options of a command')
    // What is wrong is said in one place, in `main`.
    .configureOutput({ getOutHelpWidth: () => 80, getErrHelpWidth: () => 80, outputError: () => undefined })
    .configureHelp({ optionDescription: described })
    .exitOverride()
    .addHelpText('after', '\nA Markdown file is a proposal when its frontmatter says "proposal: partnership".');
  declareCheck(program);
  declareMerge(program);
  declarePortfolio(program);
  declareDiff(program);
  declareRead(program);
  declareAdopt(program);
  declareExplain(program);
  declareProgram(program);
  declareCompletion(program);
  return program;
}

/** What an option is for, the words it takes, and the one that holds without it. */
function described({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices ? `: ${argChoices.join(', ')}` : '';
  return `${description}${choices}${typeof defaultValue === 'string' ? ` (default: ${defaultValue})` : ''}`;
}

function declareRead(program: Command): void {
  program
    .command('read')
    .summary('how each statement of a document is read')
    .description(
      'Prints how each statement is read: what is promised, by whom, how firmly, and which leverage is claimed.',
    )
    .argument('[file]', 'the document')
    .addOption(new Option('--format <format>', 'for people or for programs').choices(['text', 'json']).default('text'))
    .option(
      '--statements <file>',
      'read one statement a line, as JSON with id, text, heading, leadIn, columns, us and partner, and print one reading a line',
    )
    .action(ending(async (file: string | undefined, options) => (await import('./read.js')).read(file, options)));
}

function declareAdopt(program: Command): void {
  program
    .command('adopt')
    .summary('the frontmatter that documents without one support')
    .description(
      'Prints, as a diff, the frontmatter that the text of a proposal supports: each value in its words, nothing invented. Nothing else in the file changes.',
    )
    .argument('<files...>', 'documents without frontmatter')
    .option('--write', 'write it into the files', false)
    .option('--as-of <day>', 'leave out deadlines before this day, such as 2027-01-31, not those before today', day)
    .addHelpText(
      'after',
      '\nExit codes: 0 all adopted, 1 a file got no frontmatter (the message says why),\n2 the run is broken.',
    )
    .action(ending(async (files: string[], options) => (await import('./adopt.js')).adopt(files, options)));
}

/** As the engine names them; it is not loaded to print them. */
const decisionNames = [
  'tier',
  'leverage',
  'handshake',
  'build-or-partner',
  'continue-or-end',
  'ecosystem',
] as const satisfies readonly DecisionName[];

function declareExplain(program: Command): void {
  program
    .command('explain')
    .summary('why a rule exists, or how a document comes to its decisions')
    .description(
      'Of a rule, prints why it exists, with examples that fail and pass. Of a document, prints its decisions: each question, the answer, where it was read, what follows, and what would change it. Without either, lists all rules.',
    )
    .argument('[rule or file]', 'a rule such as commitments/handshake, or a document such as deals/orchard.md')
    .addOption(new Option('--decision <name>', 'one decision of the document instead of all').choices(decisionNames))
    .addOption(
      new Option('--format <format>', 'of the decisions, for people or for programs')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(
      ending(async (subject: string | undefined, options) => (await import('./explain.js')).explain(subject, options)),
    );
}

function declareProgram(program: Command): void {
  program
    .command('program')
    .summary('the programme: as built in, for a document, or what another one would change')
    .description(
      'Prints the programme that is built in; or every value that holds for a document, with the file and line that decide it; or which proposals another programme file would change.',
    )
    .argument('[paths...]', 'with --try: files, folders and globs; without them, this folder')
    .option('--print', 'the built-in programme, as a file to start from')
    .option('--for <file>', 'what holds for this document')
    .option('--try <program-file>', 'what would change if this file took the place of the programme in force')
    .addOption(new Option('--format <format>', 'for people or for programs').choices(['text', 'json']).default('text'))
    .option('--fail-on-change', 'with --try: exit with 1 when a proposal would change', false)
    .option('--as-of <day>', 'with --try: judge dates against this day, such as 2027-01-31', day)
    .action(ending(async (paths: string[], options) => (await import('./program.js')).program(paths, options)));
}

function declareCompletion(program: Command): void {
  program
    .command('completion')
    .summary('what completes commands and options in your shell')
    .description('Prints a script that completes commands and options.')
    .addArgument(program.createArgument('<shell>', 'your shell').choices(Object.keys(shells)))
    .addHelpText(
      'after',
      `
  bash: partnerlint completion bash > \\
          ~/.local/share/bash-completion/completions/partnerlint
  zsh:  partnerlint completion zsh > _partnerlint, in a folder of your fpath
  fish: partnerlint completion fish > ~/.config/fish/completions/partnerlint.fish`.replace(/^ {2}/gm, ''),
    )
    .action((shell: keyof typeof shells) => void process.stdout.write(shells[shell](program)));
}
