/**
 * workspace/ knows folders, files and which programme and settings apply to a document. It knows neither the
 * protocol nor the command line; files are named by URI everywhere, since a browser has no paths.
 */
export type Uri = string;

/** One spelling of a URI for comparing: editors encode one file in several ways (`c%3A`, `C:`, `%20`). */
export function uriKey(uri: Uri): string {
  return decoded(uri).replace(/^file:\/\/\/[A-Z]:/, (start) => start.toLowerCase());
}

function decoded(uri: Uri): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // A lone % is legal in a name that nobody encoded.
  }
}

/** Where a document stands, or will once it is saved: an editor may name an unsaved one by its later path. */
export const placeOf = (uri: Uri): Uri => uri.replace(/^untitled:(?=\/)/, 'file://');

/** The folder that holds the file, without a final slash; `undefined` for what has no place, such as `untitled:`. */
export function folderOf(uri: Uri): Uri | undefined {
  const slash = uri.lastIndexOf('/');
  return slash > uri.indexOf('//') + 1 ? uri.slice(0, slash) : undefined;
}

/** The file's own name, decoded. */
export const nameOf = (uri: Uri): string => decoded(uri.slice(uri.lastIndexOf('/') + 1));

/** Path of `uri` below `folder`, decoded and with slashes; `undefined` when it is not below it. */
export function pathBelow(folder: Uri, uri: Uri): string | undefined {
  const start = `${uriKey(folder).replace(/\/$/, '')}/`;
  const key = uriKey(uri);
  return key.startsWith(start) ? key.slice(start.length) : undefined;
}

/** Folders from that of `uri` up to `top`, nearest first; only its own where it does not lie below `top`. */
export function foldersUpTo(uri: Uri, top: Uri | undefined): Uri[] {
  const own = folderOf(uri);
  if (own === undefined) return top === undefined ? [] : [top];
  if (top === undefined || pathBelow(top, uri) === undefined) return [own];
  const depth = pathBelow(top, uri)?.split('/').length ?? 1;
  const folders = [own];
  for (let folder = folderOf(own); folder !== undefined && folders.length < depth; folder = folderOf(folder)) {
    folders.push(folder);
  }
  return folders;
}

export const programFileName = 'partner-program.yaml';
export const isProgramFile = (uri: Uri): boolean => nameOf(uri) === programFileName;
export const isYamlFile = (uri: Uri): boolean => /\.ya?ml$/i.test(nameOf(uri));
export const isMarkdownFile = (uri: Uri): boolean => /\.(?:md|markdown)$/i.test(nameOf(uri));
