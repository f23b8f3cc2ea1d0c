import { Message, type ConnectionOptions, type MessageStrategy } from 'vscode-languageserver';
import { isRecord } from './client.js';

/** What a value must be; of an object the parts that we read, of a list each item, and with `?` only where it is there. */
type Shape = 'text' | 'whole number' | 'object' | readonly [Shape] | { readonly [part: string]: Shape };

const document = { uri: 'text' } as const;
const version = 'whole number';
const position = { line: 'whole number', character: 'whole number' } as const;

/** Notifications get no answer, so nobody hears of one that cannot be understood but the log. */
const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['textDocument/didOpen', { textDocument: { ...document, languageId: 'text', version, text: 'text' } }],
  [
    'textDocument/didChange',
    {
      textDocument: { ...document, version },
      contentChanges: [{ text: 'text', 'range?': { start: position, end: position } }],
    },
  ],
  ['textDocument/didClose', { textDocument: document }],
  ['textDocument/didSave', { textDocument: document }],
  ['workspace/didChangeWatchedFiles', { changes: [{ uri: 'text', type: 'whole number' }] }],
  ['workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: 'text' }], removed: [{ uri: 'text' }] } }],
  ['workspace/didChangeConfiguration', 'object'],
  ['$/cancelRequest', 'object'],
  ['$/progress', 'object'],
  ['$/setTrace', 'object'],
]);

/** Messages of another shape than the protocol's never reach what believes them: they are left out, and `say` is told. */
export const soundMessages = (say: (complaint: string) => void): ConnectionOptions => {
  const handleMessage: MessageStrategy['handleMessage'] = (message, next) => {
    if (Message.isNotification(message)) {
      const shape = shapes.get(message.method);
      if (shape !== undefined && !hasShape(message.params, shape)) {
        return say(`A message "${message.method}" of the editor has not the form that the protocol asks for.`);
      }
    }
    return next(message);
  };
  return { messageStrategy: { handleMessage } };
};

function hasShape(value: unknown, shape: Shape): boolean {
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'whole number') return Number.isSafeInteger(value) && (value as number) >= 0;
  if (shape === 'object') return isRecord(value);
  if (isList(shape)) return Array.isArray(value) && value.every((item) => hasShape(item, shape[0]));
  return isRecord(value) && Object.entries(shape).every(([part, inner]) => hasPart(value, part, inner));
}

const isList = (shape: readonly [Shape] | { readonly [part: string]: Shape }): shape is readonly [Shape] =>
  Array.isArray(shape);

function hasPart(value: Readonly<Record<string, unknown>>, part: string, shape: Shape): boolean {
  if (!part.endsWith('?')) return hasShape(value[part], shape);
  const found = value[part.slice(0, -1)];
  return found === undefined || hasShape(found, shape);
}
