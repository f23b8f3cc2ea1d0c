import { checkDocument, decisions, type DecisionName, type Trace, type TraceStep } from 'partnerlint';
import { resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { localDay } from '../language/host.js';
import { decisionTitles } from '../language/traceText.js';
import { uriOf } from '../workspace/nodeFiles.js';
import { Programs } from '../workspace/programs.js';
import { doneWith } from './fileReason.js';
import { placeOf } from './formats/json.js';
import { readProgram } from './readProgram.js';
import { readExactly } from './replaceFile.js';
import { printable, printableJson, styled, wrapped, write } from './terminal.js';
import { topFolderOf } from './topFolder.js';

export interface DecisionOptions {
  readonly decision?: DecisionName;
  readonly format: 'text' | 'json';
}

/** Prints how a document comes to its decisions, or to one of them. */
export async function explainDocument(path: string, { decision, format }: DecisionOptions): Promise<number> {
  const text = await doneWith(path, () => readExactly(path));
  const programs = new Programs(readProgram);
  const { program } = await programs.nearest(uriOf(resolve(path)), uriOf(topFolderOf(path)));
  const checked = checkDocument(text, { program, today: localDay(), included: true });
  if (!checked.isProposal) {
    process.stderr.write(
      `partnerlint: ${printable(path)}: It does not read as a proposal. This is what follows all the same.\n`,
    );
  }
  const traces = (decision === undefined ? decisions : [decision]).map((name) => checked.trace(name));
  const document = TextDocument.create(path, 'markdown', 0, text);
  if (format === 'json')
    return write(
      `${printableJson(
        traces.map((trace) => placedTrace(trace, document)),
        2,
      )}\n`,
    );
  return write(traces.map((trace) => traceText(trace, document)).join('\n'));
}

/** The trace with lines and characters beside each place. */
const placedTrace = (trace: Trace, document: TextDocument): object => ({
  ...trace,
  steps: trace.steps.map(({ evidence, ...step }) => {
    if (!evidence) return step;
    const { span, ...read } = evidence;
    return { ...step, evidence: { ...read, ...placeOf(span, document) } };
  }),
});

function traceText(trace: Trace, document: TextDocument): string {
  const from = trace.decision === 'ecosystem' ? ' (by the programme)' : '';
  const heading = `${decisionTitles[trace.decision]}: ${printable(trace.verdict)}${from}`;
  const steps = trace.steps.map((step) => stepText(step, document));
  const changes = trace.wouldChange.map((sentence) => `${wrapped(printable(sentence), '    ')}\n`);
  const would = changes.length > 0 ? `  ${styled('dim', 'What would change it')}\n${changes.join('')}` : '';
  return `${styled('bold', heading)}\n${steps.join('')}${would}`;
}

function stepText({ question, answer, evidence, follows }: TraceStep, document: TextDocument): string {
  const lines = [`  ${printable(question)}`, wrapped(printable(answer), '    ')];
  if (evidence) {
    const { line, character } = document.positionAt(evidence.span.start);
    // What is its own answer need not be printed twice.
    const words = evidence.words === answer ? '' : evidence.words.replace(/\s+/g, ' ');
    lines.push(styled('dim', wrapped(`${line + 1}:${character + 1} ${printable(words)}`, '    ')));
  }
  lines.push(wrapped(`→ ${printable(follows)}`, '    '));
  return `${lines.join('\n')}\n`;
}
