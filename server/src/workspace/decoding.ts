import { FileTrouble } from './regularFile.js';

/** The encodings of a file that begins with these bytes; without one of these marks it is taken for UTF-8. */
type Encoding = 'utf8' | 'utf16le' | 'utf16be';

/** The text of a file, whichever way it is written. Half a sign at the end, as of a head, is no trouble. */
export function decode(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf8') return { text: bytes.toString('utf8'), encoding };
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const littleEndian = encoding === 'utf16le' ? even : Buffer.from(even).swap16();
  return { text: littleEndian.toString('utf16le'), encoding };
}

/** Windows tools write UTF-16 with a mark, or without one: then the dashes of the frontmatter give it away. */
function encodingOf([first, second]: Buffer): Encoding {
  if ((first === 0xff && second === 0xfe) || (first === dash && second === 0)) return 'utf16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === dash)) return 'utf16be';
  return 'utf8';
}

const dash = 0x2d;

/** Positions and mends count on UTF-8. */
export function mustBeUtf8(encoding: Encoding): void {
  if (encoding !== 'utf8') throw new FileTrouble('It is in UTF-16. Save it in UTF-8 first.');
}
