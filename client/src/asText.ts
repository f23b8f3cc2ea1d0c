/**
 * Words of documents, programmes and settings where the editor would read more into them: `[words](command:…)` in a
 * message becomes a link, and `$(name)` in a row of a picker a picture.
 */
export const inMessage = (words: string): string => words.replaceAll('](', '] (');

export const inRow = (words: string): string => words.replace(/\$\((?=[\w~-]+\))/g, '\\$(');
