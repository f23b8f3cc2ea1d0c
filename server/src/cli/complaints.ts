import type { CommanderError } from 'commander';

/** What the argument parser complains of, in the words of the other messages; `$1` and so on are its own names. */
const complaints: readonly (readonly [said: RegExp, meant: string])[] = [
  [/^unknown option '(--[\w-]+)=.*'$/, 'There is no option $1 that takes a value.'],
  [/^unknown option '(.+)'$/, 'There is no option $1.'],
  [/^unknown command '(.+)'$/, 'There is no command "$1".'],
  [/^\(outputHelp\)$/, 'There is no such command.'],
  [/^option '(?:-\w, )?(--[\w-]+) (<.+>)' argument missing$/, '$1 needs a value: $1 $2.'],
  [/^option '(?:-\w, )?(--[\w-]+) .+' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/, '$1 takes $3, not "$2".'],
  [/^command-argument value '(.*)' is invalid for argument '(.+)'\. Allowed choices are (.+)\.$/, '<$2> is one of $3, not "$1".'],
  [/^missing required argument '(.+)'$/, '<$1> is missing.'],
  [/^too many arguments for '(.+)'\. Expected (\d+ arguments?) but got (\d+)\.$/, '"$1" takes $2, not $3.'],
  [/^too many arguments\. Expected (\d+ arguments?) but got (\d+)\.$/, 'It takes $1, not $2.'],
]; // prettier-ignore

/** The parser's complaint as a sentence, and its guess at what was meant as another. */
export function complaintOf({ message }: CommanderError): string {
  const [said = '', guess = ''] = message.replace(/^error: /, '').split('\n');
  const known = complaints.find(([pattern]) => pattern.test(said));
  const sentence = known
    ? said.replace(...known)
    : `${said.charAt(0).toUpperCase()}${said.slice(1)}`.replace(/\.?$/, '.');
  return `${sentence} ${guess.replace(/^\((.*)\)$/, '$1')}`.trim();
}
