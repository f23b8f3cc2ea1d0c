import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Compiled tests lie two folders below test/. */
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A path of this repository, for tests that start what was built. */
export const repositoryPath = (...parts: readonly string[]): string => join(root, ...parts);
