import { l10n, SnippetString, Uri, window, workspace, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  newProposalMethod,
  newProposalQuestionsMethod,
  type NewProposalParams,
  type NewProposalQuestionsParams,
  type NewProposalQuestionsResult,
  type NewProposalResult,
} from 'partnerlint/protocol';
import { questionStep, type Answers } from './questions.js';
import { enter, runSteps, type Step } from './steps.js';

/**
 * The wizard of a new proposal: partner, our organisation, the leverage, and the questions the tier follows from. The
 * server writes the text; it opens as an unsaved document, and nothing is on disk until the person saves it.
 */
export async function newProposal(client: BaseLanguageClient): Promise<void> {
  const folder = folderOfProposal();
  const asked: NewProposalQuestionsParams = folder ? { folder: folder.toString() } : {};
  const questions = await client.sendRequest<NewProposalQuestionsResult>(newProposalQuestionsMethod, asked);
  const names: Names = { partner: '', us: questions.organisation ?? '' };
  const answers: Answers = {};
  const finished = await runSteps(l10n.t('New Proposal'), [
    nameStep(names, 'partner', l10n.t('Who is the partner?')),
    nameStep(names, 'us', l10n.t('Which organisation is ours?')),
    questionStep(questions.leverage, answers),
    ...questions.tier.map((question) => questionStep(question, answers)),
  ]);
  if (!finished) return;
  const { [questions.leverage.key]: leverage, ...tierAnswers } = answers;
  const params: NewProposalParams = { ...asked, ...names, leverage: String(leverage), answers: tierAnswers };
  await open(await client.sendRequest<NewProposalResult>(newProposalMethod, params), folder);
}

interface Names {
  partner: string;
  us: string;
}

function nameStep(names: Names, which: keyof Names, ask: string): Step {
  return (place) =>
    enter(place, {
      ask,
      value: names[which],
      accept: (name) => {
        if (name === '') return l10n.t('A proposal names both sides.');
        names[which] = name;
        return undefined;
      },
    });
}

/** Beside the document at hand, else at the top of the first folder; undefined where no folder is open. */
function folderOfProposal(): Uri | undefined {
  const active = window.activeTextEditor?.document.uri;
  const isInWorkspace = active !== undefined && workspace.getWorkspaceFolder(active) !== undefined;
  return isInWorkspace ? Uri.joinPath(active, '..') : workspace.workspaceFolders?.[0]?.uri;
}

async function open({ snippet, fileName }: NewProposalResult, folder: Uri | undefined): Promise<void> {
  const document = await unsavedDocument(fileName, folder);
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

/** With a path the document is saved where it belongs, and the programme of that folder applies to it already. */
async function unsavedDocument(fileName: string, folder: Uri | undefined): Promise<TextDocument> {
  if (!folder) return workspace.openTextDocument({ language: 'markdown' });
  const free = await freeName(fileName, folder);
  return workspace.openTextDocument(Uri.joinPath(folder, free).with({ scheme: 'untitled', authority: '' }));
}

/** The file name with a number where files of that name exist or are open unsaved. */
async function freeName(fileName: string, folder: Uri): Promise<string> {
  const [stem, extension] = splitName(fileName);
  let name = fileName;
  for (let number = 2; number < 100 && (await isTaken(Uri.joinPath(folder, name))); number++) {
    name = `${stem}-${number}${extension}`;
  }
  return name;
}

function splitName(fileName: string): [stem: string, extension: string] {
  const dot = fileName.lastIndexOf('.');
  return dot < 0 ? [fileName, ''] : [fileName.slice(0, dot), fileName.slice(dot)];
}

async function isTaken(uri: Uri): Promise<boolean> {
  if (workspace.textDocuments.some((document) => document.isUntitled && document.uri.path === uri.path)) return true;
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
