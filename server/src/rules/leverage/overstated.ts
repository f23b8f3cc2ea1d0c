import type { Program } from '../../program/program.js';
import { leverageTypes, type LeverageType } from '../../reading/reading.js';
import { inPlaceOf } from '../placing.js';
import { declaredReasons, evidenceTypes, isAtLeast, isOverstated, typeOf } from '../reasons.js';
import { defineRule, type Fix } from '../rule.js';
import { quoted } from '../wording.js';

export default defineRule({
  code: 'leverage/overstated',
  title: 'A reason that reads weaker than declared',
  why: 'The declared type decides how much effort the partnership gets. Evidence that speaks of webinars does not become a requirement by being called one, and the effort goes to the wrong partner.',
  notWhen:
    'A statement anywhere in the text that reads as the declared type, or as a stronger one, is enough. Right to silence where the evidence is in a document that may not be quoted.',
  examples: {
    fail: [
      {
        title: 'A webinar is no requirement',
        text: `---
proposal: partnership
partner: Fjord Cable
us: Nettle Security
status: draft
leverage:
  - { type: [[requirement]], evidence: A joint webinar and a press release. }
---
# Nettle Security + Fjord Cable
`,
      },
    ],
    pass: [
      {
        title: 'A rule is',
        text: `---
proposal: partnership
partner: Fjord Cable
us: Nettle Security
leverage:
  - { type: requirement, evidence: Fjord Cable must have an audited scanner to keep its operator licence (§ 9). }
---
# Nettle Security + Fjord Cable
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    for (const fact of declaredReasons(proposal)) {
      const type = typeOf(fact);
      if (!type || !fact.type || !fact.evidence || !isOverstated(proposal, fact, program)) continue;
      const reads = strongest(evidenceTypes(proposal, fact.evidence.value, program), program);
      report({
        span: fact.type.span,
        message: `Declared as ${type}, but ${quoted(fact.evidence.value)} reads ${reads ? `as ${reads}` : `as no reason of this kind`}, and nothing in the text makes up for it. ${reads ? `Call it ${reads}, or write` : 'Write'} the evidence that shows ${meaningOf[type]}.`,
        basis: 'wording',
        related: [{ span: fact.evidence.span, message: 'What was read.' }],
      });
    }
  },
  fixes: ({ proposal, program, finding }): readonly Fix[] => {
    const fact = declaredReasons(proposal).find(({ type }) => type?.span.start === finding.span.start);
    if (!fact?.type || !fact.evidence) return [];
    const reads = strongest(evidenceTypes(proposal, fact.evidence.value, program), program);
    const callIt: Fix[] = reads
      ? [{ title: `Call it ${reads}`, edits: [{ span: fact.type.span, newText: reads }], preferred: true }]
      : [];
    const type = typeOf(fact);
    const wanted = type ? `\${1:"[what shows ${meaningOf[type]}]"}` : '${1:"[evidence]"}';
    return [
      ...callIt,
      { title: 'Write other evidence', edits: inPlaceOf(fact.evidence.span, wanted), preferred: callIt.length === 0 },
    ];
  },
});

/** Ends the sentence "Write the evidence that shows …". */
const meaningOf: Readonly<Record<LeverageType, string>> = {
  requirement: 'which rule or contract makes them need it',
  economic: 'what they earn or save by it',
  competitive: 'what sets them apart from which rival',
  customer: 'how many of their customers ask for it',
  'co-marketing': 'whom it makes aware of them',
};

const strongest = (types: readonly LeverageType[], program: Program): LeverageType | undefined =>
  leverageTypes.find((type) => types.includes(type) && types.every((other) => isAtLeast(type, other, program)));
