import { l10n, window, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  tierOutcomeMethod,
  tierQuestionsMethod,
  writeTierMethod,
  type TierOutcomeParams,
  type TierOutcomeResult,
  type TierQuestionsParams,
  type TierQuestionsResult,
  type WriteTierParams,
  type WriteTierResult,
} from 'partnerlint/protocol';
import { inMessage } from '../asText.js';
import { isForeign } from '../documents.js';
import { newProposal } from './newProposal.js';
import { outcomeRows } from './outcomeRows.js';
import { questionStep, type Answers } from './questions.js';
import { choose, runSteps, type Place, type Step } from './steps.js';

/**
 * The tier wizard: asks the server's questions, shows what the answers give and why, and has it written into the
 * frontmatter. Until "Write to frontmatter" is chosen the document stays as it is.
 */
export async function chooseTier(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId === 'markdown' && !isForeign(document)) return askAndWrite(client, document);
  const offer = l10n.t('New Proposal…');
  const message = l10n.t(
    'Choose Tier writes into a Markdown document, and none is active. Open one, or start a new one.',
  );
  if ((await window.showInformationMessage(message, offer)) === offer) await newProposal(client);
}

async function askAndWrite(client: BaseLanguageClient, document: TextDocument): Promise<void> {
  const uri = document.uri.toString();
  const params: TierQuestionsParams = { uri };
  const { questions } = await client.sendRequest<TierQuestionsResult>(tierQuestionsMethod, params);
  const answers: Answers = {};
  const decision: Decision = { write: false, version: document.version };
  const steps = questions.map((question) => questionStep(question, answers));
  const finished = await runSteps(l10n.t('Choose Tier'), [...steps, outcomeStep(client, document, answers, decision)]);
  if (!finished || !decision.write) return;
  const write: WriteTierParams = { uri, version: decision.version, answers };
  const { applied, reason } = await client.sendRequest<WriteTierResult>(writeTierMethod, write);
  if (!applied) void window.showWarningMessage(inMessage(reason ?? l10n.t('The tier could not be written.')));
}

/** What the last step decides. `version` is the document the outcome was shown for: a later one is refused. */
interface Decision {
  write: boolean;
  version: number;
}

function outcomeStep(client: BaseLanguageClient, document: TextDocument, answers: Answers, decision: Decision): Step {
  return async (place: Place) => {
    decision.version = document.version;
    const params: TierOutcomeParams = { uri: document.uri.toString(), answers };
    const outcome = await client.sendRequest<TierOutcomeResult>(tierOutcomeMethod, params);
    const rows = outcomeRows(outcome);
    return choose(place, {
      ask: l10n.t('These answers give the tier "{0}". Write it to the frontmatter?', outcome.tier),
      items: rows,
      active: rows.find((row) => row.write),
      accept: (row) => {
        decision.write = row.write === true;
        return row.write !== undefined;
      },
    });
  };
}
