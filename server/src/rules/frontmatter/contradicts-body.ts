import { contradictionsOf } from '../contradictions.js';
import { defineRule } from '../rule.js';
import { suggestionOf } from '../suggestion.js';
import { quoted } from '../wording.js';

const declared = '---\nproposal: partnership\npartner: Ostrava Steel\nus: Halden Robotics\n';

export default defineRule({
  code: 'frontmatter/contradicts-body',
  title: 'Frontmatter and text say different things',
  why: 'Each reader believes the half they read: the programme counts on the frontmatter, the partner signs the text. Which one holds is found out when it is too late to ask.',
  notWhen:
    'Only plain contradictions are looked for: one value against one value, for the same thing. Amounts per year, ranges and dates without a day are left alone.',
  examples: {
    fail: [
      {
        title: 'Two tiers',
        text: `${declared}tier: [[strategic]]\ngraduation: A shared roadmap after the first plant runs for a year.\n---\n\n# Sorting scrap with Ostrava Steel\n\nTier: integration\n`,
      },
      {
        title: 'Two amounts for one payment',
        text: `${declared}commitments:\n  partner: [{ kind: spend, amount: [[$400k]] }]\n---\n\n# Sorting scrap with Ostrava Steel\n\n## What Ostrava Steel commits\n\n- Ostrava Steel pays $250,000 for the sorting line.\n`,
      },
      {
        title: 'Two launch days',
        text: `${declared}launch: [[2027-06-15]]\n---\n\n# Sorting scrap with Ostrava Steel\n\n| Term | What is agreed |\n| --- | --- |\n| Launch date | 1 September 2027 |\n`,
      },
      {
        title: 'Exclusive above, not exclusive below',
        text: `${declared}exclusivity: [[{ scope: scrap sorting in Moravia, until: 2028-12-31 }]]\n---\n\n# Sorting scrap with Ostrava Steel\n\nThis agreement is non-exclusive.\n`,
      },
    ],
    pass: [
      {
        title: 'The same amount, written differently',
        text: `${declared}commitments:\n  partner: [{ kind: spend, amount: $250k }]\n---\n\n# Sorting scrap with Ostrava Steel\n\n## What Ostrava Steel commits\n\n- Ostrava Steel pays $250,000 for the sorting line.\n`,
      },
      {
        title: 'A yearly part of a sum',
        text: `${declared}commitments:\n  partner: [{ kind: spend, amount: $400k }]\n---\n\n# Sorting scrap with Ostrava Steel\n\n## What Ostrava Steel commits\n\n- Ostrava Steel pays $100,000 a year.\n`,
      },
      {
        title: 'A licence that is not exclusive, in an exclusive deal',
        text: `${declared}exclusivity: { scope: scrap sorting in Moravia, until: 2028-12-31 }\n---\n\n# Sorting scrap with Ostrava Steel\n\nHalden Robotics grants a non-exclusive licence to the sorting software.\n`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    for (const { declared: place, stated, message, value } of contradictionsOf(proposal, program)) {
      report({
        span: place,
        message,
        basis: 'contradiction',
        related: [{ span: stated, message: 'The text says this.' }],
        ...(value !== undefined && { data: { suggestion: value } }),
      });
    }
  },
  fixes: ({ finding }) => {
    const value = suggestionOf(finding.data);
    if (value === undefined) return [];
    return [
      {
        title: `Write ${quoted(unquoted(value))} in the frontmatter, as the text says`,
        edits: [{ span: finding.span, newText: value }],
      },
    ];
  },
});

/** The value without the quotes that YAML needs around it. */
const unquoted = (value: string): string => value.replace(/^"(.*)"$/s, '$1');
