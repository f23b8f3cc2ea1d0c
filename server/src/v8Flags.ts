import { setFlagsFromString } from 'node:v8';

/**
 * What V8 is told while the server runs. At a start nearly every regular expression is used more than once: it is made
 * into machine code at once, without the usual round in which it is interpreted. And V8 gives room freely to whatever
 * works hard, as every start does, and seldom takes it back: one proposal needs little, so young objects stay in the
 * room that they begin with, and that of old ones grows in small steps. With a long text that would cost time.
 */
const atStart = ['--no-regexp-tier-up', '--semi-space-growth-factor=1', '--heap-growing-percent=0'];
const forShortTexts = ['--heap-growing-percent=30'];
const forLongTexts = ['--semi-space-growth-factor=2', '--heap-growing-percent=0'];

/** In UTF-16 units. */
const longText = 64 * 1024;

/** Electron takes no flags any more once it runs. */
const takesFlags = process.versions['electron'] === undefined;

export class V8Flags {
  #hasStarted = false;
  #hasLongText = false;

  constructor() {
    tell(atStart);
  }

  /** The first findings have been sent. */
  started(): void {
    this.#hasStarted = true;
    this.#tellAll();
  }

  /** A text of this length has been opened. */
  opened(length: number): void {
    this.#hasLongText ||= length > longText;
    this.#tellAll();
  }

  /** As at the start: code that V8 compiled is of use only under the flags under which it is handed out. */
  asAtStart<Result>(action: () => Result): Result {
    tell(atStart);
    const result = action();
    this.#tellAll();
    return result;
  }

  #tellAll(): void {
    if (this.#hasLongText) tell(forLongTexts);
    else if (this.#hasStarted) tell(forShortTexts);
  }
}

function tell(flags: readonly string[]): void {
  if (takesFlags) for (const flag of flags) setFlagsFromString(flag);
}
