import type { Proposal } from '../../proposal/model.js';
import { giveAndGet, valueSides, type ValueSide } from '../../proposal/value.js';
import { homeSpan } from '../home.js';
import { intoKeyList, intoSection, together, type SectionHome } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { fillSnippet, shiftTabStops } from '../snippet.js';
import { snippets } from '../snippets.generated.js';
import { capitalised, listed, nameOf } from '../wording.js';

const home: SectionHome = { role: 'value', keys: ['value'], title: 'What each side gets' };
const tabStopsOfOne = 10;

export default defineRule({
  code: 'value/side-missing',
  title: 'Value for some, and nothing for one side',
  why: 'A partnership has three sides: us, the partner, and the customers we share. The side that nobody wrote a line for is the one that will not move.',
  notWhen:
    'A proposal that lists no value at all; then its reasons are looked at. Any reason of a side counts as its value, in the frontmatter and in the text. What only we get is "value/self-centred".',
  needsPartner: true,
  yieldsTo: ['value/self-centred'],
  examples: {
    fail: [
      {
        title: 'Nobody thought of the customers',
        text: `---
proposal: partnership
partner: Cove Ferries
us: Tidebook
[[value]]:
  us: [a reference on the west coast]
  partner: ['two clerks less at the quay, by their rota of 2027']
---
# Tidebook + Cove Ferries
`,
      },
    ],
    pass: [
      {
        title: 'All three',
        text: `---
proposal: partnership
partner: Cove Ferries
us: Tidebook
value:
  us: [a reference on the west coast]
  partner: ['two clerks less at the quay, by their rota of 2027']
  customers: [a seat that is still free when they reach the quay]
---
# Tidebook + Cove Ferries
`,
      },
      {
        title: 'The text has the third',
        text: `---
proposal: partnership
partner: Cove Ferries
us: Tidebook
value:
  us: [a reference on the west coast]
  partner: ['two clerks less at the quay, by their rota of 2027']
---
# Tidebook + Cove Ferries

## Value for customers

- A seat that is still free when they reach the quay
`,
      },
    ],
  },
  check: ({ proposal, report }) => {
    const sides = sidesWithoutValue(proposal);
    if (sides.length === 0) return;
    const whatTheyGet = gains(proposal, sides);
    report({
      span: homeSpan(proposal, home),
      message: `It is said what others get from this, and nothing of ${whatTheyGet}. Write it in that side's own terms: money, time, customers kept, less trouble.`,
      basis: 'missing',
      gap: whatTheyGet,
      data: [...sides],
    });
  },
  fixes: ({ proposal, finding }): readonly Fix[] => {
    const named: readonly unknown[] = Array.isArray(finding.data) ? finding.data : [];
    const sides = valueSides.filter((side) => named.includes(side));
    if (sides.length === 0) return [];
    const whatTheyGet = gains(proposal, sides);
    if (!proposal.declared) {
      return [{ title: `Write ${whatTheyGet}`, edits: inBodyEdits(proposal, sides), preferred: true }];
    }
    const item = snippets['pl-key-value'].body;
    const edits = together(
      sides.flatMap((side, index) => intoKeyList(proposal, `value.${side}`, shiftTabStops(item, index))),
    );
    return [{ title: `Add ${whatTheyGet} to the frontmatter`, edits, preferred: true }];
  },
});

/** So many sides must be named for the text to be about who gets what; a list of our benefits alone is a pitch. */
const sidesOfThree = 2;

/** The sides that get nothing, where value is listed for others: in the frontmatter, or in the text side by side. */
function sidesWithoutValue(proposal: Proposal): ValueSide[] {
  const value = giveAndGet(proposal);
  const told = valueSides.filter((side) => value[side].gets.some(({ stated }) => stated));
  const isDeclared = valueSides.some((side) => (proposal.frontmatter?.facts.value[side].length ?? 0) > 0);
  if (told.length < (isDeclared ? 1 : sidesOfThree)) return [];
  // A reason whose side the words leave open could be that of either party.
  const isOpen = proposal.leverage.some((claim) => claim.for === 'unclear');
  return valueSides.filter((side) => value[side].gets.length === 0 && (side === 'customers' || !isOpen));
}

/** "what Moor Rescue gets", "what Moor Rescue and the shared customers get" */
function gains(proposal: Proposal, sides: readonly ValueSide[]): string {
  const isOne = sides.length === 1 && sides[0] !== 'customers';
  return `what ${listed(sides.map((side) => calledSide(proposal, side)))} ${isOne ? 'gets' : 'get'}`;
}

const calledSide = (proposal: Proposal, side: ValueSide): string =>
  side === 'customers' ? 'the shared customers' : nameOf(proposal, side);

const inBodyEdits = (proposal: Proposal, sides: readonly ValueSide[]): Fix['edits'] =>
  intoSection(
    proposal,
    home,
    sides.map((side, index) =>
      shiftTabStops(
        fillSnippet(snippets['pl-value'].body, { 1: capitalised(calledSide(proposal, side)) }),
        index * tabStopsOfOne,
      ),
    ),
  );
