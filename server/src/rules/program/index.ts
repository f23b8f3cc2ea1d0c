import type { ProgramRule } from '../rule.js';
import programSchema from './schema.js';
import programSyntax from './syntax.js';
import programTooManyTiers from './too-many-tiers.js';

/** Every rule about programme files. */
export const programRules: readonly ProgramRule[] = [programSyntax, programSchema, programTooManyTiers];
