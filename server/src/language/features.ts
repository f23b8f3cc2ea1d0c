import { programCompletions, type Checked } from 'partnerlint';
import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type CodeAction,
  type Connection,
  type Hover,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { adoptDocument } from './adopt.js';
import { isProgramFile } from '../workspace/uris.js';
import { codeActions } from './codeActions.js';
import { hover } from './hover.js';
import { withoutMarkup } from './markdown.js';
import { offsetOf, rangeOf, spanOf } from './places.js';
import { completionItems, proposalCompletion } from './completion.js';
import { programHover } from './programFile.js';
import {
  adoptMethod,
  newProposalMethod,
  newProposalQuestionsMethod,
  tierOutcomeMethod,
  tierQuestionsMethod,
  writeTierMethod,
} from './protocol.js';
import { answersParameter, needParts, numberParameter, optionalText, refusal, textParameter } from './refusal.js';
import type { Session } from './session.js';
import { Wizards } from './wizards.js';

const hoverParts = { 'textDocument.uri': 'text', 'position.line': 'number', 'position.character': 'number' } as const;
const codeActionParts = {
  'textDocument.uri': 'text',
  'range.start.line': 'number',
  'range.start.character': 'number',
  'range.end.line': 'number',
  'range.end.character': 'number',
  'context.diagnostics': 'list',
} as const;

/**
 * Registers every request that the server answers. A request about a document that is not open, or that is no
 * proposal, has nothing as its answer; one that has been cancelled meanwhile is answered as such.
 */
export function registerFeatures(connection: Connection, session: () => Session | undefined): void {
  connection.onCodeAction((params, token) => {
    needParts(params, codeActionParts);
    const { textDocument, range, context } = params;
    return onDocument(session(), textDocument.uri, token, (checked, document, { client, portfolio }): CodeAction[] => {
      const findings = [...checked.findings, ...portfolio.findingsFor(document.uri)];
      return codeActions({ ...checked, findings }, document, spanOf(document, range), context, client);
    });
  });
  connection.onHover((params, token) => {
    needParts(params, hoverParts);
    const { textDocument, position } = params;
    const programFile = openProgramFile(session(), textDocument.uri);
    if (programFile) return programHover(programFile.document, position, programFile.client);
    return onDocument(session(), textDocument.uri, token, (checked, document, { client }): Hover | undefined => {
      const found = hover(checked, offsetOf(document, position));
      if (!found) return undefined;
      const contents = client.markdownHovers
        ? ({ kind: 'markdown', value: found.markdown } as const)
        : ({ kind: 'plaintext', value: withoutMarkup(found.markdown) } as const);
      return { contents, range: rangeOf(document, found.span) };
    });
  });
  connection.onCompletion((params) => {
    needParts(params, hoverParts);
    const { textDocument, position } = params;
    const programFile = openProgramFile(session(), textDocument.uri);
    return programFile
      ? completionItems(
          programFile.document,
          programCompletions(programFile.document.getText(), offsetOf(programFile.document, position)),
        )
      : proposalCompletion(session(), textDocument.uri, position);
  });
  registerWizards(connection, session);
  connection.onRequest(adoptMethod, (params: unknown) => {
    const current = session();
    if (!current) throw refusal('The server has not been initialized yet.');
    return adoptDocument(current, textParameter(params, 'uri'), numberParameter(params, 'version'));
  });
}

/** What the wizards of our own client ask. Their parameters are looked at here, since no library has. */
function registerWizards(connection: Connection, session: () => Session | undefined): void {
  const wizards = (): Wizards => {
    const current = session();
    if (!current) throw refusal('The server has not been initialized yet.');
    return new Wizards(current);
  };
  connection.onRequest(tierQuestionsMethod, (params: unknown) => wizards().tierQuestions(optionalText(params, 'uri')));
  connection.onRequest(tierOutcomeMethod, (params: unknown) =>
    wizards().tierOutcome(optionalText(params, 'uri'), answersParameter(params)),
  );
  connection.onRequest(writeTierMethod, (params: unknown) =>
    wizards().writeTier(textParameter(params, 'uri'), numberParameter(params, 'version'), answersParameter(params)),
  );
  connection.onRequest(newProposalQuestionsMethod, (params: unknown) =>
    wizards().newProposalQuestions(optionalText(params, 'folder')),
  );
  connection.onRequest(newProposalMethod, (params: unknown) =>
    wizards().newProposal(optionalText(params, 'folder'), {
      partner: textParameter(params, 'partner'),
      us: textParameter(params, 'us'),
      leverage: textParameter(params, 'leverage'),
      answers: answersParameter(params),
    }),
  );
}

function openProgramFile(
  session: Session | undefined,
  uri: string,
): { document: TextDocument; client: Session['client'] } | undefined {
  const document = isProgramFile(uri) ? session?.documents.get(uri) : undefined;
  return session && document ? { document, client: session.client } : undefined;
}

async function onDocument<Answer>(
  session: Session | undefined,
  uri: string,
  token: CancellationToken,
  answer: (checked: Checked, document: TextDocument, session: Session) => Answer | undefined,
): Promise<Answer | null> {
  const document = session?.documents.get(uri);
  if (!session || !document) return null;
  const checked = await session.analyse(document);
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
  return (checked && answer(checked, document, session)) ?? null;
}
