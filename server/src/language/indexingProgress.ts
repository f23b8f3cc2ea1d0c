import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Session } from './session.js';

/** Fewer files are read before anybody has seen that something is going on. */
const worthShowing = 50;

/** Says in the editor's status bar how far the files of the workspace have been read, where the editor can show it. */
export class IndexingProgress {
  readonly #session: Session;
  #reporter: Promise<WorkDoneProgressServerReporter | undefined> | undefined;
  #all = 0;
  #percent = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** So many files wait. */
  begin(waiting: number): void {
    if (waiting < worthShowing || !this.#session.client.showsProgress) return;
    this.#all = Math.max(this.#all, waiting);
    if (this.#reporter) return;
    const { connection } = this.#session;
    this.#reporter = connection.window.createWorkDoneProgress().then(
      (reporter) => {
        reporter.begin('Partnerlint', 0, 'Reading proposals', false);
        return reporter;
      },
      () => undefined,
    );
  }

  at(waiting: number): void {
    if (!this.#reporter) return;
    const percent = Math.floor((100 * (this.#all - waiting)) / Math.max(1, this.#all));
    if (percent <= this.#percent) return;
    this.#percent = percent;
    const message = `${this.#all - waiting} of ${this.#all} files`;
    void this.#reporter.then((reporter) => reporter?.report(percent, message));
  }

  end(): void {
    void this.#reporter?.then((reporter) => reporter?.done());
    this.#reporter = undefined;
    this.#all = 0;
    this.#percent = 0;
  }
}
