import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  buildProposal,
  readDocument,
  readingOptions,
  readsAsProposal,
  type BuildOptions,
  type Proposal,
  explainReading,
  readStatement,
  type Reading,
  type Statement,
  type StatementInContext,
} from 'partnerlint';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isRecord } from '../language/client.js';
import { decode, mustBeUtf8 } from '../workspace/decoding.js';
import { uriOf } from '../workspace/nodeFiles.js';
import { Programs } from '../workspace/programs.js';
import { readBytes } from '../workspace/regularFile.js';
import { doneWith } from './fileReason.js';
import { placeOf } from './formats/json.js';
import { Misuse } from './misuse.js';
import { readProgram } from './readProgram.js';
import { printable, printableJson, styled, write } from './terminal.js';
import { topFolderOf } from './topFolder.js';

export interface ReadOptions {
  readonly format: 'text' | 'json';
  readonly statements?: string;
}

/** `partnerlint read`: how each statement of a document, or each line of a file of statements, is read. */
export async function read(path: string | undefined, { format, statements }: ReadOptions): Promise<number> {
  if (statements !== undefined) return readStatements(statements);
  if (path === undefined) throw new Misuse('"read" takes one FILE, or --statements FILE.jsonl.');
  const text = await textOf(path, readBytes);
  const document = TextDocument.create(path, 'markdown', 0, text);
  const proposal = buildProposal(text, await namesAndWordsFor(path));
  if (!proposal.declared && !readsAsProposal(proposal)) {
    process.stderr.write(
      `partnerlint: ${printable(path)}: It does not read as a proposal. This is how its statements read.\n`,
    );
  }
  return write(format === 'json' ? asJson(path, proposal, document) : asText(proposal.statements, document));
}

/** What the programme that applies says of our name and of our words, as the editor would read them. */
async function namesAndWordsFor(path: string): Promise<BuildOptions> {
  const programs = new Programs(readProgram);
  const { program } = await programs.nearest(uriOf(resolve(path)), uriOf(topFolderOf(path)));
  return readingOptions(program);
}

function asJson(path: string, proposal: Proposal, document: TextDocument): string {
  const { reading, evidence } = readDocument(proposal);
  const readings = proposal.statements.map(({ span, content, shape, reading }) => ({
    ...placeOf(span, document),
    shape,
    text: content.text,
    ...verdictsOf(reading),
  }));
  return `${printableJson({ path, document: reading, evidence: placed(evidence, document), statements: readings }, 2)}\n`;
}

/** Evidence in its own shape, each span with its lines and characters. */
function placed(evidence: unknown, document: TextDocument): unknown {
  if (Array.isArray(evidence)) return evidence.map((each) => placed(each, document));
  if (!isRecord(evidence)) return evidence;
  const { start, end } = evidence;
  if (typeof start === 'number' && typeof end === 'number') return placeOf({ start, end }, document);
  return Object.fromEntries(Object.entries(evidence).map(([key, value]) => [key, placed(value, document)]));
}

function asText(statements: readonly Statement[], document: TextDocument): string {
  return statements
    .map(({ span, content, context, reading }) => {
      const { line, character } = document.positionAt(span.start);
      const place = styled('dim', `${line + 1}:${character + 1}`);
      return `${place}  ${printable(content.text)}\n    ${printable(explainReading(reading, context))}\n`;
    })
    .join('');
}

/** One JSON line for each statement, in order. A line that is no statement ends the run: a count must not shift. */
async function readStatements(path: string): Promise<number> {
  const lines = (await textOf(path, readFile)).split('\n');
  const readings = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const { id, ...statement } = statementOf(line, `line ${index + 1} of ${path}`);
    return [printableJson({ id, ...verdictsOf(readStatement(statement)) })];
  });
  return write(readings.map((reading) => `${reading}\n`).join(''));
}

const verdictsOf = ({ leverage, for: whom, commitment, party, kinds, measurable, evidence }: Reading): object => ({
  leverage,
  for: whom,
  commitment,
  party,
  kinds,
  measurable,
  evidence,
});

function statementOf(line: string, place: string): StatementInContext & { readonly id: unknown } {
  const value = parsed(line);
  if (!isRecord(value) || typeof value['text'] !== 'string') throw new Misuse(`There is no statement in ${place}.`);
  const textIn = (key: string): string => (typeof value[key] === 'string' ? value[key] : '');
  const columns = Array.isArray(value['columns']) ? value['columns'].filter((name) => typeof name === 'string') : [];
  return {
    id: value['id'] ?? null,
    text: value['text'],
    heading: textIn('heading'),
    leadIn: textIn('leadIn'),
    columns,
    us: textIn('us'),
    partner: textIn('partner'),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** A document is a file; statements may come down a pipe. */
function textOf(path: string, bytesOf: (path: string) => Promise<Buffer>): Promise<string> {
  return doneWith(path, async () => {
    const { text, encoding } = decode(await bytesOf(path));
    mustBeUtf8(encoding);
    return text;
  });
}
