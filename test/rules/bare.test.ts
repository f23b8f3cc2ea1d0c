import { deepEqual } from 'node:assert/strict';
import { allRules, fixesFor } from 'partnerlint';
import { readMarks } from '../support/fixture.js';
import { applyFix, check, checkGone } from '../support/verbs.js';

/** The example as somebody writes it who declares nothing: without its frontmatter. */
const bare = (example: string): string => readMarks(example).text.replace(/^---\n[\s\S]*?\n---\n/, '');

for (const rule of allRules) {
  for (const { title, text } of [...rule.examples.fail, ...rule.examples.pass]) {
    it(`${rule.code} takes a document without frontmatter, and mends it in the text: ${title}`, () => {
      const surroundings = { rules: { [rule.code]: 'default' } } as const;
      const checked = check(bare(text), surroundings);
      deepEqual(checked.failures, []);
      const finding = checked.findings.find(({ code }) => code === rule.code);
      if (!finding) return;
      for (const fix of fixesFor(checked, finding).filter((each) => !each.title.startsWith('Silence ')))
        checkGone(checked, finding, applyFix(checked.proposal.text, fix), surroundings);
    });
  }
}
