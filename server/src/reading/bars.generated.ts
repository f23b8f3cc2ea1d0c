import type { Bars } from './decide.js';

/** Set by scripts/fit-reader.mjs by cross-validation over repositories; do not edit. */
export const bars: Bars = {
  leverage: { requirement: -0.3, economic: -0.3, competitive: -0.3, customer: -0.5, 'co-marketing': -0.1 },
  strength: { none: 0, hedged: 0.3, firm: 0.1 },
  kind: -0.3,
  measurable: 0,
};
