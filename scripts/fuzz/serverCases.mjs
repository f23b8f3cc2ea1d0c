/** One case for the server: a few messages or frames, in an order and of a form that no editor would send. */
import { mutated, piled, programmes, proposals, randomBytes } from './texts.mjs';

const documents = [
  'a.md',
  'b.md',
  'c.markdown',
  'partner-program.yaml',
  'other.yaml',
  'partnerlint-baseline.json',
  'notes.txt',
];
const oddUris = [
  '',
  'untitled:x.md',
  'file:///',
  'git:/a.md',
  'file:///%',
  'http://[',
  'file:///../../a.md',
  'x'.repeat(5000),
  7,
  null,
];

const customMethods = ['tierQuestions', 'tierOutcome', 'writeTier', 'newProposalQuestions', 'newProposal', 'adopt'];
const features = [
  'hover',
  'codeAction',
  'completion',
  'documentSymbol',
  'codeLens',
  'inlayHint',
  'foldingRange',
  'rename',
  'definition',
];
const requests = [
  ...features.map((name) => `textDocument/${name}`),
  ...customMethods.map((name) => `partnerlint/${name}`),
  'workspace/executeCommand', 'workspace/symbol', 'completionItem/resolve', '$/unknown', 'no such method', '__proto__', 'initialize',
]; // prettier-ignore
const notifications = [
  'textDocument/didSave', 'workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles', 'workspace/didChangeWorkspaceFolders',
  '$/cancelRequest', '$/setTrace', 'initialized', '$/progress', 'nonsense', 'toString',
]; // prettier-ignore

/** The frames of a case, as bytes; `folder` is the workspace's URI. */
export function framesOf(chance, folder) {
  return chance.times(6, () => (chance.below(4) === 0 ? malformed(chance, folder) : frame(messageOf(chance, folder))));
}

export const frame = (message) => {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
};

function malformed(chance, folder) {
  const whole = frame(messageOf(chance, folder));
  const body = whole.subarray(whole.indexOf('{'));
  const length = chance.pick([
    body.length + 1 + chance.below(500),
    chance.below(body.length),
    -1,
    'NaN',
    '',
    '1e3',
    2 ** 40,
    0,
  ]);
  switch (chance.below(8)) {
    case 0:
      return Buffer.concat([Buffer.from(`Content-Length: ${length}\r\n\r\n`), body]);
    case 1:
      return whole.subarray(0, chance.below(whole.length));
    case 2:
      return Buffer.from(randomBytes(chance));
    case 3:
      return Buffer.concat([
        Buffer.from(`${chance.pick(['no colon', 'Content-Type: x', 'Content-Length', ': 5', ''])}\r\n\r\n`),
        body,
      ]);
    case 4:
      return frame(
        chance.pick([null, 1, 'text', [], {}, [messageOf(chance, folder)], { jsonrpc: '2.0' }, { id: {}, method: 3 }]),
      );
    case 5:
      return Buffer.concat([Buffer.from('Content-Type: application/x; charset=utf-99\r\n'), whole]);
    case 6: {
      const spoilt = Buffer.from(whole);
      spoilt[chance.below(spoilt.length)] = chance.below(256);
      return spoilt;
    }
    default:
      return Buffer.concat([Buffer.from(`content-length:${body.length}\r\nX: y\r\n\r\n`), body]);
  }
}

function messageOf(chance, folder) {
  const uri = chance.below(8) === 0 ? chance.pick(oddUris) : `${folder}/${chance.pick(documents)}`;
  switch (chance.below(9)) {
    case 0:
      return notification('textDocument/didOpen', {
        textDocument: {
          uri,
          languageId: chance.pick(['markdown', 'yaml', 'x', null]),
          version: versionOf(chance),
          text: textOf(chance),
        },
      });
    case 1:
    case 2:
      return notification('textDocument/didChange', {
        textDocument: { uri, version: versionOf(chance) },
        contentChanges: changesOf(chance),
      });
    case 3:
      return notification('textDocument/didClose', { textDocument: { uri } });
    case 4:
    case 5:
      return request(chance, chance.pick(requests), paramsOf(chance, uri));
    case 6:
      return notification(chance.pick(notifications), paramsOf(chance, uri));
    case 7:
      return notification('workspace/didChangeWatchedFiles', {
        changes: chance.times(4, () => ({
          uri: `${folder}/${chance.pick(documents)}`,
          type: chance.pick([1, 2, 3, 0, 'x']),
        })),
      });
    default:
      // An answer to what nobody asked, or another answer than was asked for.
      return {
        jsonrpc: '2.0',
        id: chance.below(20),
        ...chance.pick([{ result: null }, { result: [7] }, { error: { code: 1, message: 'no' } }]),
      };
  }
}

const notification = (method, params) => ({ jsonrpc: '2.0', method, params });
const request = (chance, method, params) => ({
  jsonrpc: '2.0',
  id: chance.pick([chance.below(1000), `r${chance.below(1000)}`]),
  method,
  params,
});
const versionOf = (chance) => chance.pick([1, 2, 2, 3, chance.below(100), -1, null, 2 ** 53]);

function textOf(chance) {
  const roll = chance.below(10);
  if (roll === 0) return randomBytes(chance);
  if (roll === 1) return piled(chance);
  const written = roll < 4 ? programmes : proposals;
  return mutated(chance.pick(written).slice(0, 2000), written, chance);
}

const changesOf = (chance) =>
  chance.times(3, () =>
    chance.below(4) === 0
      ? { text: textOf(chance) }
      : { range: rangeOf(chance), text: chance.pick(['', 'e', '\n', '---\n', '\u{1f389}', piled(chance)]) },
  );

const rangeOf = (chance) => ({ start: positionOf(chance), end: positionOf(chance) });
const positionOf = (chance) => ({
  line: chance.pick([0, 1, chance.below(60), -1, 1e9, 0.5]),
  character: chance.pick([0, chance.below(80), -5, 1e9]),
});

function paramsOf(chance, uri) {
  const answers = {
    marquee: true,
    'partner-can-build': false,
    'strategic-fit': 'high',
    __proto__: 'x',
    [chance.pick(['a', 'tier'])]: chance.pick([1, true, 'x']),
  };
  return chance.pick([
    undefined,
    null,
    [],
    'text',
    {},
    { textDocument: { uri } },
    { textDocument: { uri }, position: positionOf(chance), newName: '../x', context: { includeDeclaration: true } },
    { textDocument: { uri }, range: rangeOf(chance), context: { diagnostics: [], only: ['source.fixAll'] } },
    {
      textDocument: { uri },
      range: rangeOf(chance),
      context: { diagnostics: [{ range: rangeOf(chance), message: 'x', data: { code: '__proto__' } }] },
    },
    { uri, version: 1, answers },
    { uri, version: 1 },
    { folder: uri, partner: '$1 [x](command:y)', us: '', leverage: 'x', answers },
    {
      settings: {
        partnerlint: chance.pick([
          null,
          3,
          { rules: { 'a/b': 'loud' }, include: [1] },
          { include: ['**/*.md'], rules: { __proto__: 'off' } },
        ]),
      },
    },
    { id: chance.below(1000) },
    { event: { added: [{ uri, name: 'x' }], removed: [{ uri, name: 'x' }] } },
    { query: 'a'.repeat(chance.below(3000)) },
  ]);
}
