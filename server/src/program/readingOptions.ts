import type { BuildOptions } from '../proposal/build.js';
import type { Program } from './program.js';

/** What the programme says of how a document is read: our name, our words, and how sure a reading must be to bind. */
export const readingOptions = ({ organisation, vocabulary, reading }: Program): BuildOptions => ({
  vocabulary,
  bindsFrom: reading.bindsFrom,
  ...(organisation !== undefined && { organisation }),
});
