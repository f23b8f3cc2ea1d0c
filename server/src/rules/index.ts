import type { Rule } from './rule.js';
import conflictMarkers from './document/conflict-markers.js';
import language from './document/language.js';
import tooLarge from './document/too-large.js';
import contradictsBody from './frontmatter/contradicts-body.js';
import frontmatterMissing from './frontmatter/missing.js';
import frontmatterSchema from './frontmatter/schema.js';
import frontmatterSyntax from './frontmatter/syntax.js';
import unknownKey from './frontmatter/unknown-key.js';
import commitmentsMissing from './commitments/missing.js';
import marketingOnly from './commitments/marketing-only.js';
import handshake from './commitments/handshake.js';
import oneSided from './commitments/one-sided.js';
import hedged from './commitments/hedged.js';
import unmeasurable from './commitments/unmeasurable.js';
import noSponsor from './commitments/no-sponsor.js';
import noLoss from './commitments/no-loss.js';
import overdue from './commitments/overdue.js';
import sideMissing from './value/side-missing.js';
import unbalanced from './value/unbalanced.js';
import selfCentred from './value/self-centred.js';
import unsourced from './value/unsourced.js';
import leverageMissing from './leverage/missing.js';
import coMarketingOnly from './leverage/co-marketing-only.js';
import unevidenced from './leverage/unevidenced.js';
import overstated from './leverage/overstated.js';
import unqualified from './leverage/unqualified.js';
import overInvested from './leverage/over-invested.js';
import tierMissing from './tier/missing.js';
import tierUnknown from './tier/unknown.js';
import contradictsCriteria from './tier/contradicts-criteria.js';
import overPromised from './tier/over-promised.js';
import tierTimeline from './tier/timeline.js';
import noGraduation from './tier/no-graduation.js';
import phaseSkipped from './phases/skipped.js';
import phaseFailedGate from './phases/failed-gate.js';
import phaseNoGate from './phases/no-gate.js';
import phasePremature from './phases/premature.js';
import phaseParallel from './phases/parallel.js';
import phaseDuration from './phases/duration.js';
import phaseCustomers from './phases/customers.js';
import phaseLenientGate from './phases/lenient-gate.js';
import phaseMissing from './phases/missing.js';
import charterGoals from './charter/goals.js';
import charterExchange from './charter/exchange.js';
import charterTimeline from './charter/timeline.js';
import charterMeasurement from './charter/measurement.js';
import charterGovernance from './charter/governance.js';
import charterExit from './charter/exit.js';
import noCadence from './charter/no-cadence.js';
import unsigned from './charter/unsigned.js';
import buildOrPartner from './decision/build-or-partner.js';
import salesChannelOnly from './decision/sales-channel-only.js';
import vanity from './decision/vanity.js';
import noIntegrationPath from './decision/no-integration-path.js';
import launchIncomplete from './launch/incomplete.js';
import launchLate from './launch/late.js';
import silenceExpired from './silence/expired.js';
import silenceNoReason from './silence/no-reason.js';
import silenceUnknown from './silence/unknown.js';
import silenceUnused from './silence/unused.js';

export { portfolioRules } from './portfolio/index.js';
export { programRules } from './program/index.js';

/** Every rule about proposals, one import a file, in the order of the documentation. */
export const allRules: readonly Rule[] = [
  frontmatterSyntax,
  frontmatterSchema,
  unknownKey,
  frontmatterMissing,
  contradictsBody,

  tooLarge,
  conflictMarkers,
  language,

  commitmentsMissing,
  marketingOnly,
  handshake,
  oneSided,
  hedged,
  unmeasurable,
  noSponsor,
  noLoss,
  overdue,

  sideMissing,
  unbalanced,
  selfCentred,
  unsourced,

  leverageMissing,
  coMarketingOnly,
  unevidenced,
  overstated,
  unqualified,
  overInvested,

  tierMissing,
  tierUnknown,
  contradictsCriteria,
  overPromised,
  tierTimeline,
  noGraduation,

  phaseSkipped,
  phaseFailedGate,
  phaseNoGate,
  phasePremature,
  phaseParallel,
  phaseDuration,
  phaseCustomers,
  phaseLenientGate,
  phaseMissing,

  charterGoals,
  charterExchange,
  charterTimeline,
  charterMeasurement,
  charterGovernance,
  charterExit,
  noCadence,
  unsigned,

  buildOrPartner,
  salesChannelOnly,
  vanity,
  noIntegrationPath,

  launchIncomplete,
  launchLate,

  silenceUnknown,
  silenceUnused,
  silenceExpired,
  silenceNoReason,
];
