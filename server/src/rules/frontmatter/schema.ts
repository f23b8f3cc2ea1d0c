import { yamlScalar } from '../../frontmatter/scalars.js';
import type { Proposal } from '../../proposal/model.js';
import type { Program, TierQuestion } from '../../program/program.js';
import { answerTo } from '../../program/tier.js';
import type { Span } from '../../text/span.js';
import { underKey } from '../placing.js';
import { defineRule } from '../rule.js';
import { escapeSnippet } from '../snippet.js';
import { listed } from '../wording.js';

export default defineRule({
  code: 'frontmatter/schema',
  title: 'A value of the wrong kind',
  why: 'A status nobody knows, a day the calendar does not have, a number where words are wanted: the value is not used, so whatever rests on it is not checked. Without a partner it stays open whose promises are whose.',
  notWhen:
    'Never: a value that is not understood might as well not be there, and a proposal is a proposal to somebody.',
  examples: {
    fail: [
      {
        title: 'A status that does not exist',
        text: '---\nproposal: partnership\npartner: Kestrel Optics\nstatus: [[almost-signed]]\n---\n\n# Lens supply with Kestrel\n',
      },
      {
        title: 'A day that does not exist',
        text: '---\nproposal: partnership\npartner: Kestrel Optics\nlaunch: [[2027-02-30]]\n---\n\n# Lens supply with Kestrel\n',
      },
      {
        title: 'Nobody to propose it to',
        text: '---\nproposal: partnership\n[[partner]]:\nus: Halden Robotics\n---\n\n# Lens supply\n',
      },
      {
        title: 'No word of a partner',
        text: '---\n[[proposal]]: partnership\nus: Halden Robotics\n---\n\n# Lens supply\n',
      },
      {
        title: 'A partnership with oneself',
        text: '---\nproposal: partnership\npartner: [[Halden robotics]]\nus: Halden Robotics\n---\n\n# Lens supply\n',
      },
    ],
    pass: [
      {
        title: 'A status and a day',
        text: '---\nproposal: partnership\npartner: Kestrel Optics\nstatus: draft\nlaunch: 2027-02-28\n---\n\n# Lens supply with Kestrel\n',
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    const byProgramme = criteriaOf(proposal, program);
    for (const { code, span, message, basis = 'syntax', related } of proposal.frontmatter?.problems ?? []) {
      if (code !== 'frontmatter/schema' || byProgramme.some(({ place }) => contains(place, span))) continue;
      report({ span, message, basis, ...(related && { related: [related] }) });
    }
    for (const { place, question, answer } of byProgramme) {
      if (answerTo(question, { [question.key]: { value: answer } })) continue;
      const known = question.answers.map(({ value }) => String(value));
      const message = `"criteria.${question.key}" is "${answer}", but must be one of ${listed(known)}.`;
      report({ span: place, message, basis: 'syntax' });
    }
  },
  // Any other value is a fact that only the author has; the message says which there are.
  fixes: ({ proposal, finding }) =>
    finding.basis === 'missing'
      ? [
          {
            title: 'Write who the partner is',
            edits: underKey(proposal, 'partner', partnerSnippet(proposal)),
            preferred: true,
          },
        ]
      : [],
});

/** The criteria that the programme asks for: what can be answered is its to say, whatever the schema knows. */
function criteriaOf(
  { frontmatter }: Proposal,
  { tierQuestions }: Program,
): { place: Span; question: TierQuestion; answer: boolean | string }[] {
  return tierQuestions.flatMap((question) => {
    const place = frontmatter?.keys.get(`criteria.${question.key}`)?.value;
    const answer = frontmatter?.facts.criteria[question.key]?.value;
    return place && answer !== undefined ? [{ place, question, answer }] : [];
  });
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The name that the text gives, where it names one. */
const partnerSnippet = ({ partners: [partner] }: Proposal): string =>
  `\${1:${escapeSnippet(yamlScalar(partner?.name.value ?? 'Who it is with'))}}`;
