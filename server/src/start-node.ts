import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runKept } from './keptCode.js';
import type { serve } from './server-node.js';

/**
 * The process that an editor starts; the language server itself is the bundle beside this one.
 *
 * V8 translates a regular expression when it is first used, and once more, into machine code, when it is used again.
 * At a start nearly all are used again at once: the first translation is left out. Electron takes no flags any more at
 * this point, so VS Code is told when it starts the process.
 */
if (process.versions['electron'] === undefined) setFlagsFromString('--no-regexp-tier-up');
const { exports, keep } = runKept(join(__dirname, 'language-server.cjs'));
(exports as { readonly serve: typeof serve }).serve(keep);
