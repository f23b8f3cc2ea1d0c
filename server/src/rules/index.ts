import type { Rule } from './rule.js';
import conflictMarkers from './document/conflict-markers.js';
import language from './document/language.js';
import tooLarge from './document/too-large.js';
import frontmatterMissing from './frontmatter/missing.js';
import frontmatterSchema from './frontmatter/schema.js';
import frontmatterSyntax from './frontmatter/syntax.js';
import unknownKey from './frontmatter/unknown-key.js';
import silenceExpired from './silence/expired.js';
import silenceNoReason from './silence/no-reason.js';
import silenceUnknown from './silence/unknown.js';
import silenceUnused from './silence/unused.js';

export { programRules } from './program/index.js';

/** Every rule about proposals, one import a file, in the order of the documentation. */
export const allRules: readonly Rule[] = [
  frontmatterSyntax,
  frontmatterSchema,
  unknownKey,
  frontmatterMissing,

  tooLarge,
  conflictMarkers,
  language,

  silenceUnknown,
  silenceUnused,
  silenceExpired,
  silenceNoReason,
];
