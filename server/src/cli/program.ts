import { relative, resolve } from 'node:path';
import { builtinSource, effectiveValues, type EffectiveValue, type ProgramSource } from 'partnerlint';
import { pathOf, uriOf } from '../workspace/nodeFiles.js';
import { Programs } from '../workspace/programs.js';
import { Misuse } from './misuse.js';
import { readProgram } from './readProgram.js';
import { printable, printableJson, styled, write } from './terminal.js';
import { topFolderOf } from './topFolder.js';
import { tryProgram } from './tryProgram.js';

export interface ProgramOptions {
  readonly print?: boolean;
  /** A document. */
  readonly for?: string;
  /** A programme file. */
  readonly try?: string;
  readonly format: 'text' | 'json';
  readonly failOnChange?: boolean;
  readonly asOf?: string;
}

/** `partnerlint program`: the built-in programme, what holds for a document and who says so, or what would change. */
export async function program(paths: readonly string[], options: ProgramOptions): Promise<number> {
  const wanted = [options.print === true, options.for !== undefined, options.try !== undefined].filter(Boolean);
  if (wanted.length !== 1) throw new Misuse('"program" takes one of --print, --for FILE and --try PROGRAM_FILE.');
  if (options.try !== undefined) return tryProgram(options.try, paths.length > 0 ? paths : ['.'], options);
  if (paths.length > 0) throw new Misuse('Paths are for --try alone.');
  if (options.for === undefined) return write(builtinSource.text);
  return write(await valuesFor(options.for, options.format));
}

async function valuesFor(document: string, format: ProgramOptions['format']): Promise<string> {
  const programs = new Programs(readProgram);
  const { tree } = await programs.nearest(uriOf(resolve(document)), uriOf(topFolderOf(document)));
  const values = effectiveValues(tree).map((each) => ({ ...each, ...placeOf(each) }));
  if (format === 'json') {
    return `${printableJson(values.map(({ path, value, file, line }) => ({ path, value, file, line })), 2)}\n`; // prettier-ignore
  }
  const places = values.map(({ file, line }) => `${printable(file)}:${line}`);
  const width = Math.max(...places.map(({ length }) => length));
  const lines = values.map(({ path, value }, index) => {
    const words = typeof value === 'object' ? `[${value.join(', ')}]` : String(value);
    return `${styled('dim', (places[index] ?? '').padEnd(width))}  ${printable(path)}: ${printable(words)}\n`;
  });
  return lines.join('');
}

/** Lines count from 1. Those of the built-in programme are the lines of `program --print`. */
const placeOf = ({ origin: { source, span } }: EffectiveValue): { file: string; line: number } => ({
  file: fileOf(source),
  line: source.text.slice(0, span.start).split('\n').length,
});

function fileOf({ name }: ProgramSource): string {
  const path = pathOf(name);
  return path === undefined ? name : relative(process.cwd(), path);
}
