import type { Bars } from './decide.js';

/** Set by scripts/fit-reader.mjs by cross-validation over repositories; do not edit. */
// prettier-ignore
export const bars: Bars = {"leverage":{"requirement":-0.8,"economic":-0.4,"competitive":0.2,"customer":-1,"co-marketing":-0.4},"strength":{"none":0,"hedged":0.2,"firm":0.2},"kind":-0.8,"measurable":-0.6};
