import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { isRecord } from './client.js';
import type { WireAnswers } from './protocol.js';

/** A request that cannot be answered; the message is for people. */
export const refusal = (message: string): ResponseError<void> => new ResponseError(ErrorCodes.InvalidParams, message);

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
