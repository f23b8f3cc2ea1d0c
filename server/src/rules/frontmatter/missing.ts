import { adopt } from '../../adopt/adopt.js';
import { defineRule } from '../rule.js';
import { listed } from '../wording.js';

export default defineRule({
  code: 'frontmatter/missing',
  title: 'A proposal without frontmatter',
  why: 'A proposal somebody wrote for other readers is not nagged about each part it lacks: the gaps are listed once. With a frontmatter its facts are declared, so that they can be checked, compared with the text and kept in view.',
  notWhen:
    'The document is not yours to change, or is no proposal: take it out of `include`, or list it under `ignore` in the programme file.',
  afterwards: true,
  examples: {
    fail: [
      {
        title: 'Promises, but not all of a proposal',
        included: true,
        organisation: 'Halden Robotics',
        text: '[[Partnership proposal: Halden Robotics and Brightwater Clinics]]\n\nWhat Halden Robotics commits:\n\n- Halden Robotics provides two engineers until 2027-09-30.\n- Halden Robotics pays $40,000 for the pilot.\n\nBrightwater Clinics must automate its dispensary to keep its pharmacy licence.\n',
      },
    ],
    pass: [
      {
        title: 'Minutes of a meeting are no proposal',
        included: true,
        text: '# Minutes, 3 March\n\nWe talked about the office move and the new kettle.\n',
      },
    ],
  },
  check: ({ proposal, gaps, report }) => {
    const [first] = gaps;
    if (!first) return;
    const named = [...new Set(gaps.map(({ gap }) => gap).filter((gap) => gap !== undefined))];
    const what = named.length > 0 ? `says nothing of ${listed(named)}` : 'has gaps';
    report({
      span: proposal.title.span,
      message: `This reads as a partnership proposal, but ${what}. Declare it in a frontmatter to have each gap shown at its place, with the text that fills it.`,
      basis: 'notice',
      related: gaps.slice(0, 20).map(({ span, message }) => ({ span, message })),
    });
  },
  fixes: ({ proposal, program, today }) => {
    const { edits } = adopt(proposal, program, today);
    if (edits.length === 0) return [];
    return [{ title: 'Adopt: write the frontmatter that the text supports', edits, preferred: true }];
  },
});
