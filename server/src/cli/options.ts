import { parseArgs, type ParseArgsConfig } from 'node:util';
import { printable } from './terminal.js';
import { Misuse } from './misuse.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Config<T extends Options> = { args: string[]; options: T; allowPositionals: true };

/** Node's own parser, its complaints as ours. */
export function parse<T extends Options>(args: string[], options: T): ReturnType<typeof parseArgs<Config<T>>> {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Misuse(/^[^.]*/.exec(message)?.[0].concat('.') ?? message);
  }
}

/** The value of an option that takes one of a few words. */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Misuse(`--${option} takes ${choices.join(', ')}, not "${printable(value)}".`);
  return found;
}

/** An ISO day that exists. */
export function dayOf(option: string, value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new Misuse(`--${option} takes a day such as 2027-01-31, not "${printable(value)}".`);
  }
  return value;
}
