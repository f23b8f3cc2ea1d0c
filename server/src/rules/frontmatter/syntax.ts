import type { Frontmatter } from '../../frontmatter/facts.js';
import { defineRule, type Fix } from '../rule.js';

export default defineRule({
  code: 'frontmatter/syntax',
  title: 'Frontmatter that is not YAML',
  why: 'A line that is not YAML hides what it says, and often what the lines below it say: a colon without a space, a bracket or a quotation mark left open. What can still be read is used.',
  notWhen: 'Never: the line is mended in a moment, and until then its facts do not count.',
  examples: {
    fail: [
      {
        title: 'Text with a colon, bare',
        text: '---\nproposal: partnership\npartner: Fjordline Ferries\ngraduation: [[N]]ext step: a shared roadmap\n---\n\n# Ticketing with Fjordline\n',
      },
      {
        title: 'No line that closes the block',
        text: '[[---]]\nproposal: partnership\npartner: Fjordline Ferries\n\n# Ticketing with Fjordline\n\nFjordline sells our tickets on board.\n',
      },
    ],
    pass: [
      {
        title: 'Text with a colon in quotation marks',
        text: '---\nproposal: partnership\npartner: Fjordline Ferries\ngraduation: "Next step: a shared roadmap"\n---\n\n# Ticketing with Fjordline\n',
      },
    ],
  },
  check: ({ proposal, report }) => {
    for (const { code, span, message } of proposal.frontmatter?.problems ?? []) {
      if (code === 'frontmatter/syntax') report({ span, message, basis: 'syntax' });
    }
  },
  fixes: ({ proposal }) =>
    proposal.frontmatter ? closeFence(proposal.frontmatter, proposal.lineEnding, proposal.text) : [],
});

function closeFence({ closed, yaml }: Frontmatter, lineEnding: string, text: string): Fix[] {
  if (closed) return [];
  const lead = text[yaml.end - 1] === '\n' ? '' : lineEnding;
  const newText = `${lead}---${lineEnding}`;
  return [
    {
      title: 'Close the frontmatter with "---"',
      edits: [{ span: { start: yaml.end, end: yaml.end }, newText }],
      preferred: true,
    },
  ];
}
