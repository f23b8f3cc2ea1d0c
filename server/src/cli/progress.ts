/** How far a long run is, on one line of a terminal that goes away at the end; nothing in a pipe. */
export class Progress {
  readonly #isShown: boolean;
  #last = 0;

  constructor(isWanted: boolean) {
    this.#isShown = isWanted && process.stderr.isTTY === true;
  }

  at(done: number, all: number): void {
    const now = Date.now();
    if (!this.#isShown || now - this.#last < betweenMs) return;
    this.#last = now;
    process.stderr.write(`\r\u001b[KChecked ${done} of ${all} files`);
  }

  end(): void {
    if (this.#isShown && this.#last > 0) process.stderr.write('\r\u001b[K');
  }
}

const betweenMs = 100;
