import { looksEnglish } from '../../reading/language.js';
import type { Proposal } from '../../proposal/model.js';
import { defineRule } from '../rule.js';

export default defineRule({
  code: 'document/language',
  title: 'A proposal in another language',
  why: 'Promises and reasons are read in English alone. In another language they would all seem missing, so nothing is said of the text; only broken YAML is still reported.',
  notWhen: 'The proposal is English after all, full of foreign names: set the rule to `off` and the text is read.',
  stopsReading: 'prose',
  examples: {
    fail: [
      {
        title: 'German',
        text: '---\nproposal: partnership\npartner: Ostrava Steel\n---\n\n[[Vorschlag für eine Partnerschaft]]\n\nWir stellen zwei Ingenieure für das gemeinsame Projekt und zahlen dem Partner eine Provision für jeden Kunden, der über ihn zu uns kommt.\nDer Partner verpflichtet sich, unsere Lösung in seinem Katalog zu führen und seine Berater zu schulen.\n',
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
    if (looksEnglish(proseOf(proposal))) return;
    report({
      span: proposal.title.span,
      message:
        'This proposal does not seem to be in English, so its promises and reasons are not read. The frontmatter can still state them.',
      basis: 'notice',
    });
  },
});

/** Enough of the body to tell its language by. */
const proseLength = 20_000;
const proseOf = ({ text, bodyStart }: Proposal): string => text.slice(bodyStart, bodyStart + proseLength);
