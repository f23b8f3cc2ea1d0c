import { giveAndGet } from '../../proposal/value.js';
import type { Commitment, LeverageClaim, Proposal } from '../../proposal/model.js';
import { intoKeyList, intoSection, type SectionHome } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { fillSnippet } from '../snippet.js';
import { snippets } from '../snippets.generated.js';
import { basisOfStanding } from '../standing.js';
import { capitalised, mostRelated, nameOf } from '../wording.js';

const home: Omit<SectionHome, 'title'> = { role: 'leverage', keys: ['leverage', 'if-we-dont'] };

export default defineRule({
  code: 'value/self-centred',
  title: 'Only we gain',
  why: 'What we get from a partnership is no reason for anybody else. Leverage is what the partner or its customers get; a pitch of our own benefits is answered with "good luck".',
  notWhen:
    'One reason of the partner or of its customers keeps it silent, and so does one whose side the words leave open, value listed for them, a licence, discount or share that we grant, or an answer to what happens to them without it.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Good for us',
        text: `---
proposal: partnership
partner: Cove Ferries
us: Tidebook
leverage:
  - { type: [[economic]], evidence: 'We earn €90k a year by the contract of 2027.', for: us }
---
# Tidebook + Cove Ferries
`,
      },
    ],
    pass: [
      {
        title: 'Good for them as well',
        text: `---
proposal: partnership
partner: Cove Ferries
us: Tidebook
leverage:
  - { type: economic, evidence: 'We earn €90k a year by the contract of 2027.', for: us }
  - { type: customer, evidence: 41 islanders asked for seats on their phone in May 2027. }
---
# Tidebook + Cove Ferries
`,
      },
    ],
  },
  check: ({ proposal, report }) => {
    const [first, ...others] = proposal.leverage;
    if (!first || proposal.partners.length === 0 || !isSelfCentred(proposal)) return;
    const partner = nameOf(proposal, 'partner');
    report({
      span: first.cue,
      message: `Every reason here is ours: nothing says what ${partner} or its customers get. Write what happens to ${partner} without this partnership.`,
      basis: basisOfStanding(proposal),
      gap: 'what the partner gets',
      related: others.slice(0, mostRelated).map(({ cue }) => ({ span: cue, message: 'This is our gain, too.' })),
    });
  },
  fixes: ({ proposal }): readonly Fix[] => {
    if (proposal.declared) {
      const edits = intoKeyList(proposal, 'leverage', snippets['pl-key-leverage'].body);
      return [{ title: 'Add a reason of the partner to the frontmatter', edits, preferred: true }];
    }
    const partner = nameOf(proposal, 'partner');
    const words = capitalised(fillSnippet(snippets['pl-leverage-economic'].body, { 1: partner }));
    const edits = intoSection(proposal, { ...home, title: `Why ${partner} needs this` }, [words]);
    return [{ title: 'Add a reason of the partner', edits, preferred: true }];
  },
});

/** All reasons are ours, and nothing else in the proposal speaks for the partner or its customers. */
function isSelfCentred(proposal: Proposal): boolean {
  const { partner, customers } = giveAndGet(proposal);
  return (
    proposal.leverage.every((claim) => claim.for === 'us') &&
    proposal.leverage.some(isPitch) &&
    partner.gets.length === 0 &&
    customers.gets.length === 0 &&
    !proposal.sides.us.commitments.some(isGift) &&
    !proposal.ifWeDont.some(({ nothing }) => !nothing)
  );
}

/** A rule that we have to meet is a condition of the deal; read out of the text alone it is no pitch of ours. */
const isPitch = ({ origin, type }: LeverageClaim): boolean => origin === 'frontmatter' || type !== 'requirement';

/** A licence, a discount or a share that we firmly grant is something that the partner gets. */
const isGift = ({ strength, kinds }: Commitment): boolean =>
  strength === 'firm' && kinds.some((kind) => kind === 'rights' || kind === 'concession' || kind === 'revenue-share');
