import type { PortfolioRule } from '../rule.js';
import duplicatePartner from './duplicate-partner.js';
import ecosystemModel from './ecosystem-model.js';
import exclusivityConflict from './exclusivity-conflict.js';
import overTiered from './over-tiered.js';
import stale from './stale.js';

/** Every rule about several proposals of a programme. */
export const portfolioRules: readonly PortfolioRule[] = [
  exclusivityConflict,
  duplicatePartner,
  overTiered,
  stale,
  ecosystemModel,
];
