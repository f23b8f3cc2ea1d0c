import type { Command, Option } from 'commander';

/** Scripts that complete commands, options and the words an option takes; made from what the command line declares. */
export const shells = { bash, zsh, fish } as const satisfies Record<string, (program: Command) => string>;

interface Choice {
  readonly flag: string;
  readonly words: readonly string[];
}

const commandsOf = (program: Command): readonly Command[] =>
  program.commands.filter((command) => command.name() !== 'help');
const optionsOf = (command: Command): readonly Option[] => command.createHelp().visibleOptions(command);
const flagsOf = (option: Option): string[] => [option.short, option.long].filter((flag) => flag !== undefined);

const choicesOf = (command: Command): Choice[] =>
  command.options.flatMap(({ long, argChoices }) => (long && argChoices ? [{ flag: long, words: argChoices }] : []));

/** The words that stand for arguments, such as the shells of `completion`. */
const argumentWords = (command: Command): readonly string[] =>
  command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);

function bash(program: Command): string {
  const cases = commandsOf(program).map((command) => {
    const choices = choicesOf(command).map(
      ({ flag, words }) => `      ${flag}) COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$word")); return ;;`,
    );
    const flags = optionsOf(command).flatMap(flagsOf);
    return [
      `    ${command.name()})`,
      ...(choices.length > 0 ? ['      case "$before" in', ...choices.map((line) => `  ${line}`), '      esac'] : []),
      `      words="${[...flags, ...argumentWords(command)].join(' ')}" ;;`,
    ].join('\n');
  });
  const names = [...commandsOf(program).map((command) => command.name()), ...optionsOf(program).flatMap(flagsOf)];
  return `_partnerlint() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names.join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
    *) COMPREPLY=($(compgen -W "\${words//--[a-z-]*/}" -- "$word") $(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _partnerlint partnerlint
`;
}

function zsh(program: Command): string {
  const names = commandsOf(program).map((command) => `    ${quoted(`${command.name()}:${command.summary()}`)}`);
  const cases = commandsOf(program).map((command) => {
    const specs = optionsOf(command).flatMap((option) => flagsOf(option).map((flag) => zshOption(flag, option)));
    const words = argumentWords(command);
    const rest = words.length > 0 ? `'*: :(${words.join(' ')})'` : "'*:file:_files'";
    return `    ${command.name()}) _arguments ${[...specs, rest].join(' \\\n      ')} ;;`;
  });
  return `#compdef partnerlint
_partnerlint() {
  local -a commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _partnerlint ]; then _partnerlint "$@"; else compdef _partnerlint partnerlint; fi
`;
}

function zshOption(flag: string, option: Option): string {
  const value = option.argChoices ? `: :(${option.argChoices.join(' ')})` : option.required ? ':value:_files' : '';
  return quoted(`${flag}[${option.description.replace(/[[\]:]/g, '\\$&')}]${value}`);
}

function fish(program: Command): string {
  const lines = commandsOf(program).flatMap((command) => [
    `complete -c partnerlint -n __fish_use_subcommand -f -a ${command.name()} -d ${quoted(command.summary())}`,
    ...optionsOf(command).map((option) => fishOption(command, option)),
    ...argumentWords(command).map(
      (word) => `complete -c partnerlint -n '__fish_seen_subcommand_from ${command.name()}' -f -a ${word}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

function fishOption(command: Command, { long, short, description, argChoices, required }: Option): string {
  const parts = [
    `complete -c partnerlint -n '__fish_seen_subcommand_from ${command.name()}'`,
    ...(long ? [`-l ${long.slice(2)}`] : []),
    ...(short ? [`-s ${short.slice(1)}`] : []),
    ...(argChoices ? [`-x -a ${quoted(argChoices.join(' '))}`] : required ? ['-r'] : []),
    `-d ${quoted(description)}`,
  ];
  return parts.join(' ');
}

/** For a shell, as one word that nothing is replaced in. */
const quoted = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`;
