import type { LeverageFact } from '../../frontmatter/facts.js';
import type { Program } from '../../program/program.js';
import { isBlankEvidence, isProved, proofs } from '../../program/proof.js';
import type { Proposal } from '../../proposal/model.js';
import type { LeverageType } from '../../reading/reading.js';
import type { Span } from '../../text/span.js';
import { inPlaceOf, underKey } from '../placing.js';
import { declaredReasons, isOverstated, typeOf } from '../reasons.js';
import { defineRule, type Fix } from '../rule.js';
import { escapeSnippet } from '../snippet.js';
import { isDraft } from '../standing.js';
import { quoted } from '../wording.js';

export default defineRule({
  code: 'leverage/unevidenced',
  title: 'A reason without its proof',
  why: 'Anybody can write "economic". The figure, the rule, the rival or the number of requests is what a reader of the other side believes, and what you find out by asking for it.',
  notWhen:
    'Only reasons that the frontmatter declares are judged; a statement of the text with the proof in it is as good. Co-marketing needs no proof. Evidence that speaks for another type is reported as that.',
  yieldsTo: ['leverage/co-marketing-only'],
  examples: {
    fail: [
      {
        title: 'Savings, but how much?',
        text: `---
proposal: partnership
partner: Alder Valley Hospitals
us: Medley Rostering
status: draft
leverage:
  - { type: economic, evidence: [[Alder Valley saves overtime costs.]] }
---
# Medley Rostering + Alder Valley Hospitals
`,
      },
    ],
    pass: [
      {
        title: 'A figure in their terms',
        text: `---
proposal: partnership
partner: Alder Valley Hospitals
us: Medley Rostering
leverage:
  - { type: economic, evidence: 'Alder Valley saves overtime costs of €310,000 a year.' }
---
# Medley Rostering + Alder Valley Hospitals
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    for (const fact of declaredReasons(proposal)) {
      const type = typeOf(fact);
      if (!type || isProvedAnywhere(proposal, fact, type, program)) continue;
      const { evidence } = fact;
      const blank = isBlankEvidence(evidence?.value);
      // A blank in a draft is seen by whoever writes it.
      if (blank && evidence && isDraft(proposal)) continue;
      const what = blank
        ? `Nothing proves the ${type} reason`
        : `${quoted(evidence!.value)} does not prove a ${type} reason`;
      report({
        span: placeOf(fact),
        message: `${what}: it is proved by ${proofs[type].by}. Ask the partner for it, or declare a weaker reason.`,
        basis: 'missing',
        gap: `proof of the ${type} reason`,
      });
    }
  },
  fixes: ({ proposal, finding }): readonly Fix[] => {
    const fact = declaredReasons(proposal).find((each) => placeOf(each).start === finding.span.start);
    const type = fact && typeOf(fact);
    if (!fact?.type || !type) return [];
    const path = `leverage.${proposal.frontmatter?.facts.leverage.indexOf(fact) ?? 0}`;
    const wanted = escapeSnippet(proofs[type].by);
    if (!fact.evidence) {
      return [
        {
          title: 'Add the evidence',
          edits: underKey(proposal, `${path}.evidence`, `\${1:"[${wanted}]"}`),
          preferred: true,
        },
      ];
    }
    const source: Fix[] =
      proofs[type].bySource && !isBlankEvidence(fact.evidence.value)
        ? [
            {
              title: 'Add a link to the rule',
              edits: underKey(proposal, `${path}.source`, '${1:https://}'),
              preferred: true,
            },
          ]
        : [];
    return [
      ...source,
      {
        title: 'Write the evidence',
        edits: inPlaceOf(fact.evidence.span, `\${1:"[${wanted}]"}`),
        preferred: source.length === 0,
      },
    ];
  },
});

const placeOf = (fact: LeverageFact): Span => fact.evidence?.span ?? fact.type?.span ?? fact.span;

/** Proved by its evidence, or by a statement of the text that reads as the same type. */
function isProvedAnywhere(proposal: Proposal, fact: LeverageFact, type: LeverageType, program: Program): boolean {
  const { evidence, source } = fact;
  if (isProved(type, isBlankEvidence(evidence?.value) ? '' : evidence!.value, source?.value)) return true;
  const inBody = proposal.leverage.some(
    (claim) => claim.type === type && claim.statement && isProved(type, claim.statement.content.text),
  );
  return inBody || isOverstated(proposal, fact, program);
}
