import { readFileSync } from 'node:fs';
import { deepEqual, ok } from 'node:assert/strict';
import { allRules, decisions, portfolioRules, programRules } from 'partnerlint';

const root = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('docs/method.md', root), 'utf8');

describe('docs/method.md', () => {
  it('names every rule, and none that does not exist', () => {
    const codes = [...allRules, ...portfolioRules, ...programRules].map(({ code }) => code);
    const named = new Set([...page.matchAll(/\]\(rules\/([\w-]+\/[\w-]+)\.md\)/g)].map(([, code]) => code!));
    deepEqual([...named].sort(), [...new Set(codes)].sort());
  });
  it('names every decision', () => {
    for (const decision of decisions) ok(page.includes(`| \`${decision}\``), decision);
  });
  it('has a row for each of the ten points, each with its rules and something that shows it', () => {
    const rows = page.split('\n').filter((line) => /^\| \d+\. \*\*/.test(line));
    deepEqual(
      rows.map((line) => Number(/\d+/.exec(line)?.[0])),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    );
    for (const row of rows) {
      const [, , rules, , shown] = row.split('|');
      ok(rules?.includes('](rules/') && shown?.includes(']('), row.slice(0, 40));
    }
  });
});
