import { builtinProgram, type CheckOptions, type Checked } from 'partnerlint';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Uri } from '../workspace/uris.js';
import { leverageQuestion, newProposal, type Chosen } from './newProposal.js';
import type {
  NewProposalQuestionsResult,
  NewProposalResult,
  TierOutcomeResult,
  TierQuestionsResult,
  WireAnswers,
  WriteTierResult,
} from './protocol.js';
import type { Session } from './session.js';
import { decide, tierOutcome } from './tierOutcome.js';
import { knownAnswers, tierQuestions } from './tierQuestions.js';
import { differenceOf, writeTierInto } from './tierText.js';
import { workspaceEdit } from './workspaceEdits.js';

/** What a wizard is about: the document, as far as there is one, and how it is checked. */
interface Subject {
  readonly options: CheckOptions;
  readonly document?: TextDocument;
  readonly checked?: Checked;
}

/** The requests of the two wizards. The server computes, the client asks; nothing is kept between two requests. */
export class Wizards {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async tierQuestions(uri: Uri | undefined): Promise<TierQuestionsResult> {
    const { options, document, checked } = await this.#subject(uri);
    const criteria = checked?.proposal.frontmatter?.facts.criteria;
    const questioned = document && criteria ? { text: document.getText(), criteria } : undefined;
    return { questions: tierQuestions(options.program ?? builtinProgram, questioned) };
  }

  async tierOutcome(uri: Uri | undefined, answers: WireAnswers): Promise<TierOutcomeResult> {
    const { options, checked } = await this.#subject(uri);
    const program = options.program ?? builtinProgram;
    return tierOutcome(knownAnswers(answers, program), program, options, checked?.proposal);
  }

  async writeTier(uri: Uri, version: number, answers: WireAnswers): Promise<WriteTierResult> {
    const { options, document, checked } = await this.#subject(uri);
    if (!document || !checked) return refused('The document is not open any more.');
    if (document.version !== version)
      return refused('The document has changed since the questions were asked. Run Choose Tier again.');
    const { frontmatter, partners } = checked.proposal;
    if (
      frontmatter &&
      (!frontmatter.closed || frontmatter.problems.some(({ code }) => code === 'frontmatter/syntax'))
    ) {
      return refused('The frontmatter cannot be read as YAML, so nothing is written into it. Mend it first.');
    }
    const program = options.program ?? builtinProgram;
    const known = knownAnswers(answers, program);
    const text = document.getText();
    const written = writeTierInto(text, partners[0]?.name.value, decide(known, program).tier.name, known);
    const edit = differenceOf(text, written);
    if (!edit) return { applied: true };
    const { applied, failureReason } = await this.#session.connection.workspace.applyEdit({
      label: 'Choose Tier',
      edit: workspaceEdit([edit], document, this.#session.client),
    });
    return applied
      ? { applied }
      : refused(failureReason ?? 'The editor refused the edit: the document has changed meanwhile.');
  }

  async newProposalQuestions(folder: Uri | undefined): Promise<NewProposalQuestionsResult> {
    const { program } = await this.#session.programFor(placeIn(folder));
    const { organisation } = program;
    return {
      ...(organisation === undefined ? {} : { organisation }),
      leverage: leverageQuestion(program),
      tier: tierQuestions(program, undefined),
    };
  }

  async newProposal(folder: Uri | undefined, chosen: Chosen): Promise<NewProposalResult> {
    const { program } = await this.#session.programFor(placeIn(folder));
    return newProposal({ ...chosen, answers: knownAnswers(chosen.answers, program) }, program);
  }

  async #subject(uri: Uri | undefined): Promise<Subject> {
    const { program } = await this.#session.programFor(uri ?? placeIn(undefined));
    const options = { program, today: this.#session.host.today() };
    const document = uri === undefined ? undefined : this.#session.documents.get(uri);
    const checked = document && (await this.#session.analyse(document));
    return { options, ...(document && { document }), ...(checked && { checked }) };
  }
}

const refused = (reason: string): WriteTierResult => ({ applied: false, reason });

/** A place for a document that does not exist yet, to find the programme by. */
const placeIn = (folder: Uri | undefined): Uri =>
  folder === undefined ? 'untitled:proposal.md' : `${folder.replace(/\/$/, '')}/proposal.md`;
