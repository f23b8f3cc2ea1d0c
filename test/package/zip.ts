/** The names in a zip file, from its central directory; enough to say what a `.vsix` holds. */
export function zipEntries(zip: Buffer): string[] {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0) throw new Error('This is no zip file.');
  const count = zip.readUInt16LE(end + 10);
  let position = zip.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => zip.readUInt16LE(position + field));
    const nameStart = position + 46;
    const name = zip.toString('utf8', nameStart, nameStart + (nameLength ?? 0));
    position = nameStart + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    return name;
  });
}
