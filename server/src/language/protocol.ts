/**
 * The custom requests between our server and the VS Code client, typed once for both sides. It knows neither:
 * plain JSON shapes and method names. Offsets never cross the wire; places are LSP ranges.
 */
export interface WireRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What the client tells at `initialize`, as `initializationOptions`. */
export interface PartnerlintInitialization {
  /** The client lists and reads closed files for the server (a browser worker has no file system). */
  readonly clientReadsFiles?: boolean;
  /** The client shows verdicts: only then is `partnerlint/verdict` sent, since others log what they do not know. */
  readonly showsVerdicts?: boolean;
}

/** Server to client: URIs of the Markdown and programme files of all workspace folders. */
export const listFilesMethod = 'partnerlint/listFiles';
export interface ListFilesResult {
  readonly uris: readonly string[];
}

/** Server to client: the text of a closed file, `null` when it cannot be read. */
export const readFileMethod = 'partnerlint/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export interface ReadFileResult {
  readonly text: string | null;
}

/** Server to client, a notification: the verdict on an open document, for the language status item. */
export const verdictMethod = 'partnerlint/verdict';
export interface VerdictParams {
  readonly uri: string;
  /** `null` where the document is no proposal: the item disappears. */
  readonly verdict: {
    readonly label: string;
    readonly detail: string;
    readonly errors: number;
    readonly warnings: number;
  } | null;
}

/** A question with its possible answers; `preselected` is the value already known and `from` says where from. */
export interface WireQuestion {
  readonly key: string;
  readonly title: string;
  readonly ask: string;
  readonly answers: readonly { readonly value: boolean | string; readonly label: string; readonly detail: string }[];
  readonly preselected?: boolean | string;
  readonly from?: string;
}
export type WireAnswers = Readonly<Record<string, boolean | string>>;

/** Client to server: the questions of the tier wizard; without `uri` for a proposal not yet written. */
export const tierQuestionsMethod = 'partnerlint/tierQuestions';
export interface TierQuestionsParams {
  readonly uri?: string;
}
export interface TierQuestionsResult {
  readonly questions: readonly WireQuestion[];
}

/** Client to server: what the answers give. */
export const tierOutcomeMethod = 'partnerlint/tierOutcome';
export interface TierOutcomeParams {
  readonly uri?: string;
  readonly answers: WireAnswers;
}
export interface TierOutcomeResult {
  readonly tier: string;
  /** The trace as lines: question, answer, where from, what follows. */
  readonly why: readonly { readonly question: string; readonly answer: string; readonly follows: string }[];
  readonly includes: readonly string[];
  readonly timeline: string;
  readonly graduation: string;
  /** Set when the declared tier differs, or when the answers do not fit together. */
  readonly warnings: readonly string[];
}

/**
 * Client to server: write the outcome into the document. The server sends `workspace/applyEdit` with the document's
 * version, so that a stale answer is refused; `applied` is false with a `reason` for people.
 */
export const writeTierMethod = 'partnerlint/writeTier';
export interface WriteTierParams {
  readonly uri: string;
  readonly version: number;
  readonly answers: WireAnswers;
}
export interface WriteTierResult {
  readonly applied: boolean;
  readonly reason?: string;
}

/** Client to server: what New Proposal asks besides partner, organisation and the tier questions. */
export const newProposalQuestionsMethod = 'partnerlint/newProposalQuestions';
export interface NewProposalQuestionsParams {
  /** Folder the proposal will stand in, for the programme that applies. */
  readonly folder?: string;
}
export interface NewProposalQuestionsResult {
  readonly organisation?: string;
  readonly leverage: WireQuestion;
  readonly tier: readonly WireQuestion[];
}

/** Client to server: the new proposal as a snippet in LSP syntax, and a file name for it. */
export const newProposalMethod = 'partnerlint/newProposal';
export interface NewProposalParams {
  readonly folder?: string;
  readonly partner: string;
  readonly us: string;
  readonly leverage: string;
  readonly answers: WireAnswers;
}
export interface NewProposalResult {
  readonly snippet: string;
  readonly fileName: string;
}

/**
 * Client to server: write the frontmatter that the document supports. As with `writeTier` the server sends the edit
 * for this version; `applied` is false with a `reason` for people, else `values` counts what was taken from the text.
 */
export const adoptMethod = 'partnerlint/adopt';
export interface AdoptParams {
  readonly uri: string;
  readonly version: number;
}
export interface AdoptResult {
  readonly applied: boolean;
  readonly reason?: string;
  readonly values: number;
}
