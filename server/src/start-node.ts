import { join } from 'node:path';
import { runKept } from './keptCode.js';
import type { serve } from './server-node.js';
import { V8Flags } from './v8Flags.js';

/** The process that an editor starts; the language server itself is the bundle beside this one. */
const flags = new V8Flags();
const { exports, keep } = runKept(join(__dirname, 'language-server.cjs'), (compile) => flags.asAtStart(compile));
(exports as { readonly serve: typeof serve }).serve({
  onOpened: (length) => flags.opened(length),
  onChecked: () => {
    flags.started();
    keep();
  },
});
