import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { isRecord } from './client.js';
import type { WireAnswers } from './protocol.js';

/** A request that cannot be answered; the message is for people. */
export const refusal = (message: string): ResponseError<void> => new ResponseError(ErrorCodes.InvalidParams, message);

type Kind = 'text' | 'number' | 'list';

/** The protocol's own requests, too, reach us as they were sent. A part is named by its path. */
export function needParts(params: unknown, parts: Readonly<Record<string, Kind>>): void {
  for (const [path, kind] of Object.entries(parts)) {
    if (kindOf(partOf(params, path)) !== kind) throw refusal(`This request needs "${path}" as a ${kind}.`);
  }
}

const kindOf = (value: unknown): Kind | undefined => {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : undefined;
};

const partOf = (params: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), params);

/** The parameters of a custom request come from outside: each is looked at before it is believed. */
export function textParameter(params: unknown, name: string): string {
  const value = optionalText(params, name);
  if (value === undefined) throw refusal(`This request needs "${name}" as text.`);
  return value;
}

export function optionalText(params: unknown, name: string): string | undefined {
  const value = isRecord(params) ? params[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

export function numberParameter(params: unknown, name: string): number {
  const value = isRecord(params) ? params[name] : undefined;
  if (typeof value !== 'number') throw refusal(`This request needs "${name}" as a number.`);
  return value;
}

export function answersParameter(params: unknown): WireAnswers {
  const answers = isRecord(params) ? params['answers'] : undefined;
  const isAnswer = (value: unknown): boolean => typeof value === 'string' || typeof value === 'boolean';
  if (!isRecord(answers) || !Object.values(answers).every(isAnswer)) {
    throw refusal('This request needs "answers": true, false or a word for each question.');
  }
  return answers as WireAnswers;
}
