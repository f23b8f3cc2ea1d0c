import { setKey } from '../../frontmatter/edit.js';
import type { Proposal } from '../../proposal/model.js';
import type { TextEdit } from '../../text/edits.js';
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
  fixes: ({ proposal }) => [
    { title: 'Add a frontmatter that declares the proposal', edits: declare(proposal), preferred: true },
  ],
});

/** The least that declares it: what it is, and with whom where the text says so. */
function declare(proposal: Proposal): TextEdit[] {
  const { frontmatter, lineEnding, partners, text } = proposal;
  const names = partners.filter(({ name }) => name.origin === 'body').map(({ name }) => inYaml(name.value));
  const partner = names.length > 1 ? `[${names.join(', ')}]` : names[0];
  if (frontmatter) {
    const declared = setKey(text, frontmatter, 'proposal', 'partnership');
    return partner === undefined || frontmatter.keys.has('partner')
      ? declared
      : [...declared, ...setKey(text, frontmatter, 'partner', partner)];
  }
  const lines = [
    '---',
    'proposal: partnership',
    ...(partner === undefined ? [] : [`partner: ${partner}`]),
    '---',
    '',
    '',
  ];
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return [{ span: { start, end: start }, newText: lines.join(lineEnding) }];
}

/** A name as a YAML value: bare where that is safe, else in double quotes, which JSON's are too. */
const inYaml = (name: string): string =>
  /^[A-Za-z][\w &.'-]*\w$/.test(name) && !/^(?:true|false|null|yes|no|on|off)$/i.test(name)
    ? name
    : JSON.stringify(name);
