import { looksEnglish } from '../../reading/language.js';
import type { Proposal } from '../../proposal/model.js';
import type { Span } from '../../text/span.js';
import { defineRule } from '../rule.js';

export default defineRule({
  code: 'document/language',
  title: 'A proposal in another language',
  why: 'Promises and reasons are read in English alone. In another language they would all seem missing, so nothing is said of the text; only broken YAML is still reported.',
  notWhen:
    'The proposal is English after all, full of foreign names: set the rule to `off` and the text is read. Where only some sections are in another language, the others are read all the same.',
  stopsReading: 'prose',
  examples: {
    fail: [
      {
        title: 'German',
        text: '---\nproposal: partnership\npartner: Ostrava Steel\n---\n\n[[Vorschlag für eine Partnerschaft]]\n\nWir stellen zwei Ingenieure für das gemeinsame Projekt und zahlen dem Partner eine Provision für jeden Kunden, der über ihn zu uns kommt.\nDer Partner verpflichtet sich, unsere Lösung in seinem Katalog zu führen und seine Berater zu schulen.\n',
      },
      {
        title: 'One section in German',
        text: '---\nproposal: partnership\npartner: Ostrava Steel\n---\n\n# A joint foundry with Ostrava Steel\n\nWe provide two engineers for the joint foundry, and Ostrava Steel pays $500 for each of them a month until 2029-06-30.\n\n## [[Auf Deutsch]]\n\nWir stellen zwei Ingenieure für die gemeinsame Gießerei, und der Partner zahlt für jeden von ihnen 500 Dollar im Monat, wenn nicht anders vereinbart.\n',
      },
    ],
    pass: [
      {
        title: 'English with German names',
        text: '---\nproposal: partnership\npartner: Münchner Rückwerke\n---\n\n# A proposal for Münchner Rückwerke\n\nWe provide two engineers for the joint project and pay the partner a commission for each customer that comes to us through them.\n',
      },
    ],
  },
  noFix: 'A translation is not ours to write.',
  check: ({ proposal, report }) => {
    if (!looksEnglish(proseOf(proposal))) {
      report({
        span: proposal.title.span,
        message:
          'This proposal does not seem to be in English, so its promises and reasons are not read. The frontmatter can still state them.',
        basis: 'notice',
      });
      return;
    }
    const [first, ...others] = proposal.foreign.map((part) => headingOf(proposal, part));
    if (!first) return;
    report({
      span: first,
      message: `${sectionsToo(others.length)} not in English, so no promises and reasons are read there. The rest of the proposal is read.`,
      basis: 'notice',
      inPart: true,
      ...(others.length > 0 && { related: others.map((span) => ({ span, message: 'Nor is this one read.' })) }),
    });
  },
});

const sectionsToo = (others: number): string =>
  others === 0 ? 'This section is' : `This section and ${others} ${others === 1 ? 'other' : 'others'} are`;

/** The heading over a part that is not read, or all of the part where it has none. */
const headingOf = ({ sections }: Proposal, part: Span): Span =>
  sections.find(({ own }) => own.start === part.start)?.heading?.span ?? part;

/** Enough of the body to tell its language by. */
const proseLength = 20_000;
const proseOf = ({ text, bodyStart }: Proposal): string => text.slice(bodyStart, bodyStart + proseLength);
