import type { RuleSetting } from 'partnerlint';
import { Misuse } from './misuse.js';
import { printable } from './terminal.js';

/** The values of options, as somebody typed them and as the program wants them. */

/** An ISO day that exists. */
export function day(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new Misuse(`--as-of takes a day such as 2027-01-31, not "${printable(value)}".`);
  }
  return value;
}

/** For an option that may be given several times. */
export const several = (value: string, earlier: readonly string[]): string[] => [...earlier, value];

export function maxWarnings(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new Misuse(`--max-warnings takes a number, not "${printable(value)}".`);
  return Number(value);
}

/** One part of the files, the first being 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export function shard(value: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(value) ?? []).map(Number);
  if (index < 1 || index > count) throw new Misuse(`--shard takes a part such as 1/4, not "${printable(value)}".`);
  return { index, count };
}

const settings = ['error', 'warning', 'information', 'hint', 'off', 'default'] as const satisfies RuleSetting[];

export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** `code=severity`; whether there is such a rule is for the engine to say. */
export function ruleSetting(value: string, earlier: RuleSettings): RuleSettings {
  const [code = '', wanted] = value.split('=');
  const setting = settings.find((one) => one === wanted);
  if (setting === undefined) {
    throw new Misuse(`--rule takes CODE=SEVERITY with ${settings.join(', ')}, not "${printable(value)}".`);
  }
  return { ...earlier, [code]: setting };
}

export const formats = ['stylish', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;
export type FormatName = (typeof formats)[number];

/** A form of the report, and the file it goes to; without one it is printed. */
export interface FormatRequest {
  readonly format: FormatName;
  readonly file?: string;
}

export function formatRequest(value: string, earlier: readonly FormatRequest[]): FormatRequest[] {
  const equals = value.indexOf('=');
  const name = equals < 0 ? value : value.slice(0, equals);
  const file = equals < 0 ? undefined : value.slice(equals + 1);
  const format = formats.find((one) => one === name);
  if (format === undefined || file === '') {
    throw new Misuse(
      `--format takes ${formats.join(', ')}, or one with a file such as sarif=out.sarif, not "${printable(value)}".`,
    );
  }
  if (file === undefined && earlier.some((request) => request.file === undefined)) {
    throw new Misuse('Only one --format can be printed. Give the others a file, such as --format sarif=out.sarif.');
  }
  return [...earlier, { format, ...(file !== undefined && { file }) }];
}
