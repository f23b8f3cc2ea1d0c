import { Transform, type TransformCallback } from 'node:stream';

const headerEnd = '\r\n\r\n';
/** A header that is longer is none. */
const longestHeader = 4096;
/** Far beyond the largest document that is read, escaped as JSON. */
const longestBody = 128 * 1024 * 1024;

/** Where a message begins. No message can hold this itself: in JSON a line break inside a text is escaped. */
const beginning = /Content-Length:[ \t]*(\d+)[ \t]*(?:\r\n[^\r\n]{1,200}){0,4}\r\n\r\n/i;

/**
 * Passes on the messages that arrive on standard input. The protocol library waits for ever where a message is not as
 * long as its header says, or has no such header; this leaves out what is damaged, and goes on with the next message.
 */
export class SoundFrames extends Transform {
  readonly #onDamage: () => void;
  #chunks: Buffer[] = [];
  #length = 0;
  /** So many bytes must have arrived before there is anything to do. */
  #needed = 0;
  /** The end of what arrived last, in which the next message may have begun. */
  #tail = '';

  /** `onDamage` is called for each stretch that is left out. */
  constructor(onDamage: () => void) {
    super();
    this.#onDamage = onDamage;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    const isCutShort = this.#length < this.#needed && this.#holdsBeginning(chunk);
    if (isCutShort || this.#length >= this.#needed) this.#keep(this.#passedOn(Buffer.concat(this.#chunks)));
    done();
  }

  /** Whether a next message has begun before the present one is complete. Each byte is looked at once. */
  #holdsBeginning(chunk: Buffer): boolean {
    const recent = this.#tail + chunk.toString('latin1');
    this.#tail = recent.slice(-longestHeader);
    return recent.includes('ontent-') && beginning.test(recent);
  }

  #keep(rest: Buffer): void {
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#length = rest.length;
    this.#tail = '';
  }

  /** Passes on the messages at the start of these bytes; answers the bytes that are left. */
  #passedOn(bytes: Buffer): Buffer {
    let rest = bytes;
    for (;;) {
      this.#needed = 0;
      const end = rest.indexOf(headerEnd);
      if (end < 0) return this.#withoutGarbage(rest);
      const start = end + headerEnd.length;
      const length = bodyLength(rest.toString('latin1', Math.max(0, start - longestHeader), start));
      if (length === undefined) {
        rest = this.#leftOut(rest, start);
        continue;
      }
      const body = rest.subarray(start, start + length);
      const next = nextBeginning(body);
      if (next !== undefined) {
        rest = this.#leftOut(rest, start + next);
        continue;
      }
      if (body.length < length) {
        this.#needed = start + length;
        return rest;
      }
      if (!endsAsMessage(body)) {
        rest = this.#leftOut(rest, start);
        continue;
      }
      this.push(`Content-Length: ${length}${headerEnd}`);
      this.push(body);
      rest = rest.subarray(start + length);
    }
  }

  /** Without the end of a header in so many bytes, only the last of them can belong to one. */
  #withoutGarbage(rest: Buffer): Buffer {
    return rest.length > 2 * longestHeader ? this.#leftOut(rest, rest.length - longestHeader) : rest;
  }

  #leftOut(rest: Buffer, length: number): Buffer {
    this.#onDamage();
    return rest.subarray(length);
  }
}

/** What the last header of these bytes says, whatever stands before it. */
function bodyLength(header: string): number | undefined {
  const start = header.toLowerCase().lastIndexOf('content-length:');
  const length = start < 0 ? NaN : Number(beginning.exec(header.slice(start))?.[1] ?? NaN);
  return length <= longestBody ? length : undefined;
}

/** A message is an object. One that took in the first letters of the next header is not. */
const endsAsMessage = (body: Buffer): boolean => /\}\s*$/.test(body.toString('latin1', Math.max(0, body.length - 20)));

/** Where a further message begins in what should be one. */
function nextBeginning(body: Buffer): number | undefined {
  if (!body.includes('ontent-')) return undefined;
  const found = beginning.exec(body.toString('latin1'));
  return found?.index;
}
