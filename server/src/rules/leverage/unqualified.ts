import { inPlaceOf, underKey } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { fillSnippet } from '../snippet.js';
import { snippets } from '../snippets.generated.js';
import { nameOf, quotedAt } from '../wording.js';

export default defineRule({
  code: 'leverage/unqualified',
  title: 'Nothing changes for the partner without it',
  why: 'This is the question that qualifies a partnership: if we do not do it, what happens to them? "Nothing" means that they will not put anybody on it, whatever they have signed.',
  notWhen: 'Only an answer that says "nothing" is reported; a proposal that leaves the question open is not.',
  examples: {
    fail: [
      {
        title: 'The answer is "nothing"',
        text: `---
proposal: partnership
partner: Union Bakeries
us: Crumb Analytics
if-we-dont: [[Nothing changes for them.]]
---
# Crumb Analytics + Union Bakeries
`,
      },
    ],
    pass: [
      {
        title: 'They lose something',
        text: `---
proposal: partnership
partner: Union Bakeries
us: Crumb Analytics
if-we-dont: Union Bakeries throws away €2,000 of bread a week for another year.
---
# Crumb Analytics + Union Bakeries
`,
      },
    ],
  },
  check: ({ proposal, report }) => {
    for (const { stated, nothing } of proposal.ifWeDont) {
      if (!nothing) continue;
      report({
        span: stated.span,
        message: `Without this partnership nothing changes for ${nameOf(proposal, 'partner')} (${quotedAt(proposal, stated.span)}), so nothing will hold them to it. Write what they lose, miss or keep paying, or leave the partnership for now.`,
        basis: 'wording',
      });
    }
  },
  fixes: ({ proposal, finding }): readonly Fix[] => {
    const answer = proposal.ifWeDont.find(({ stated, nothing }) => nothing && stated.span.start === finding.span.start);
    if (!answer) return [];
    const words = fillSnippet(snippets['pl-if-we-dont'].body, { 1: nameOf(proposal, 'partner') });
    const edits =
      answer.stated.origin === 'frontmatter'
        ? underKey(proposal, 'if-we-dont', `"${words}"`)
        : inPlaceOf(finding.span, '${1:[what they lose, miss or keep paying]}');
    return [{ title: 'Write what happens to them', edits, preferred: true }];
  },
});
