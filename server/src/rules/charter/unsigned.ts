import type { Proposal } from '../../proposal/model.js';
import { signaturesOf } from '../../proposal/signatures.js';
import { forTier } from '../../program/perTier.js';
import { missingSignatures } from '../../program/signOff.js';
import { homeSpan, type Home } from '../home.js';
import { intoSection, together, underKey, type SnippetEdit } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { fillSnippet, shiftTabStops } from '../snippet.js';
import { snippets } from '../snippets.generated.js';
import { statedTier } from '../tiers.js';
import { listed, nameOf } from '../wording.js';

const sides = ['us', 'partner'] as const;
const home: Home = { role: 'signatures', keys: ['signed', 'status'] };
const tabStopsOfOne = 10;

export default defineRule({
  code: 'charter/unsigned',
  title: 'Signed or live without its signatures',
  why: 'A partnership that runs on a paper nobody signed runs on memory. Whoever reads it next year cannot tell whether the terms were agreed on or only sent.',
  notWhen:
    'Who has to sign is the programme\'s to say, by tier: "sign-off". The key "signed" and signature blocks that are filled in both count; where a role needs a title, so does one day under "signed" without one. Proposals that are not signed or live yet are left alone.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Live, and only one side has signed',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
status: live
[[signed]]: { us: 2028-04-03 }
---
# Reed Boats + Lake Patrol
`,
      },
    ],
    pass: [
      {
        title: 'Both days are there',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
status: live
signed: { us: 2028-04-03, partner: 2028-04-07 }
---
# Reed Boats + Lake Patrol
`,
      },
      {
        title: 'Signed at the foot of the text',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
status: signed
---
# Reed Boats + Lake Patrol

## Signatures

|       | Reed Boats   | Lake Patrol  |
| ----- | ------------ | ------------ |
| Name  | Mia Lund     | Jo Hale      |
| Date  | 3 April 2028 | 7 April 2028 |
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    const status = proposal.frontmatter?.facts.status;
    if (status?.value !== 'signed' && status?.value !== 'live') return;
    const signOff = forTier(program.signOff, statedTier(proposal, program)?.known.name);
    if (!signOff) return;
    const signatures = signaturesOf(proposal);
    const missing = sides.flatMap((side) => {
      const roles = missingSignatures(signOff[side], side, signatures);
      return roles.length > 0 ? [{ side, words: nameOf(proposal, side) + inBrackets(roles) }] : [];
    });
    if (missing.length === 0) return;
    report({
      span: homeSpan(proposal, home),
      message: `It is ${status.value} without the signature of ${listed(missing.map(({ words }) => words))}. Record who signed and on which day, or set the status back to in-review.`,
      basis: 'missing',
      gap: 'its signatures',
      related: [{ span: status.span, message: `It is said to be ${status.value} here.` }],
      data: missing.map(({ side }) => side),
    });
  },
  fixes: ({ proposal, today, finding }): readonly Fix[] => {
    const named: readonly unknown[] = Array.isArray(finding.data) ? finding.data : [];
    const open = sides.filter((side) => named.includes(side));
    if (open.length === 0) return [];
    const names = listed(open.map((side) => nameOf(proposal, side)));
    const undated = open.filter((side) => !proposal.frontmatter?.facts.signed?.[side]);
    if (undated.length < open.length)
      return [{ title: `Write who signed for ${names}`, edits: signatureLines(proposal, open) }];
    const days = together(
      open.flatMap((side, index) => underKey(proposal, `signed.${side}`, `\${${index + 1}:${today}}`)),
    );
    return [{ title: `Record the day on which ${names} signed`, edits: days, preferred: true }];
  },
});

/** The roles that have not signed, where the programme asks for more than one signature. */
const inBrackets = (roles: readonly string[]): string =>
  roles.every((role) => role === 'signatory') ? '' : ` (${listed(roles)})`;

const signatureLines = (proposal: Proposal, open: readonly ('us' | 'partner')[]): SnippetEdit[] =>
  intoSection(
    proposal,
    { ...home, title: 'Signatures' },
    open.map((side, index) =>
      shiftTabStops(fillSnippet(snippets['pl-signature'].body, { 1: nameOf(proposal, side) }), index * tabStopsOfOne),
    ),
  );
