import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import {
  allRules,
  checkProgram,
  fixesFor,
  checkTogether,
  portfolioRules,
  programRules,
  type Checked,
  type Example,
  type Rule,
  type RuleMeta,
} from 'partnerlint';
import { annotate, readMarks } from '../support/fixture.js';
import { variants } from '../support/variants.js';
import { applyFix, check, checkGone, today as usualDay, type Surroundings } from '../support/verbs.js';

/** What every rule has to bring along, whatever it is about. The examples here are those of its documentation. */
const root = new URL('../../../', import.meta.url);
const everyRule: readonly RuleMeta[] = [...allRules, ...portfolioRules, ...programRules];

function surroundingsOf(rule: RuleMeta, example: Example): Surroundings {
  const { included, today, organisation } = example;
  return {
    rules: { [rule.code]: 'default' },
    ...(included !== undefined && { included }),
    ...(today !== undefined && { today }),
    ...(organisation !== undefined && { organisation }),
  };
}

const found = (checked: Checked, rule: RuleMeta) => checked.findings.filter(({ code }) => code === rule.code);

it('each code is the path of a file, and each file is a rule that runs', () => {
  const folder = new URL('server/src/rules/', root);
  const families = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const codes = everyRule.map(({ code }) => code);
  equal(new Set(codes).size, codes.length, 'two rules have one code');
  for (const code of codes) ok(existsSync(new URL(`${code}.ts`, folder)), `${code} has no file of its name`);
  const notRules = ['index.ts', 'removal.ts'];
  const files = families.flatMap(({ name }) =>
    readdirSync(new URL(`${name}/`, folder))
      .filter((file) => file.endsWith('.ts') && !notRules.includes(file))
      .map((file) => `${name}/${file.slice(0, -'.ts'.length)}`),
  );
  deepEqual([...files].sort(), [...codes].sort());
});

for (const rule of everyRule) {
  describe(rule.code, () => {
    it('says why, when not, and has a page', () => {
      for (const words of [rule.why, rule.notWhen]) match(words, /^[A-Z`"].*[.]$/s);
      match(rule.title, /^[A-Z"].*[^.]$/);
      ok(rule.examples.fail.length > 0 && rule.examples.pass.length > 0, 'both kinds of examples');
      ok(existsSync(new URL(`docs/rules/${rule.code}.md`, root)), 'its page: npm run generate');
    });
  });
}

for (const rule of programRules) {
  describe(rule.code, () => {
    for (const example of rule.examples.fail) {
      it(`fails: ${example.title}`, () => {
        const { text, span } = readMarks(example.text);
        const findings = checkProgram(text).filter(({ code }) => code === rule.code);
        deepEqual(findings.map((finding) => finding.span), [span], annotate(text, findings)); // prettier-ignore
      });
    }
    for (const example of rule.examples.pass) {
      it(`passes: ${example.title}`, () => deepEqual(checkProgram(example.text), []));
    }
  });
}

for (const rule of portfolioRules) {
  describe(rule.code, () => {
    const findingsOf = ({ text, name = 'proposal.md', beside = [], today = usualDay }: Example) =>
      checkTogether([{ name, text: readMarks(text).text }, ...beside], today).filter(
        ({ code, document }) => code === rule.code && document === name,
      );
    for (const example of rule.examples.fail) {
      it(`fails: ${example.title}`, () => {
        deepEqual(
          findingsOf(example).map((finding) => finding.span),
          [readMarks(example.text).span],
        );
      });
    }
    for (const example of rule.examples.pass) {
      it(`passes: ${example.title}`, () => deepEqual(findingsOf(example), []));
    }
    it('says why there is no fix', () => ok(rule.noFix));
  });
}

for (const rule of allRules) {
  describe(rule.code, () => {
    for (const example of rule.examples.fail) testFailing(rule, example);
    for (const example of rule.examples.pass) {
      it(`passes: ${example.title}`, () => {
        const { text } = readMarks(example.text);
        const checked = check(text, surroundingsOf(rule, example));
        deepEqual(checked.failures, []);
        deepEqual(found(checked, rule), [], annotate(text, found(checked, rule)));
      });
    }
    it('mends what it can, or says why not', () => {
      ok((rule.fixes === undefined) === (rule.noFix !== undefined), 'either fixes or noFix');
      if (!rule.fixes) return;
      const offered = rule.examples.fail.some((example) => ownFixes(rule, example).length > 0);
      ok(offered, 'no failing example is offered a fix');
    });
  });
}

function testFailing(rule: Rule, example: Example): void {
  const { text, span } = readMarks(example.text);
  const surroundings = surroundingsOf(rule, example);

  it(`fails: ${example.title}`, () => {
    const checked = check(text, surroundings);
    deepEqual(checked.failures, []);
    const findings = found(checked, rule);
    deepEqual(findings.map((finding) => finding.span), [span], annotate(text, findings)); // prettier-ignore
    ok(findings.every(({ message }) => !message.includes(rule.code)), 'the code stands in the code field only'); // prettier-ignore
  });

  for (const [name, vary] of Object.entries(variants)) {
    it(`says the same ${name}: ${example.title}`, () => {
      const before = check(text, surroundings).findings;
      const { text: varied, moved } = vary(text);
      const after = check(varied, surroundings).findings;
      const expected = before.map(({ code, span: place }) => ({
        code,
        start: moved(place.start),
        end: moved(place.end),
      }));
      deepEqual(
        after.map(({ code, span: place }) => ({ code, start: place.start, end: place.end })),
        expected,
        annotate(varied, after),
      );
    });
  }

  it(`each fix mends: ${example.title}`, () => {
    for (const fix of ownFixes(rule, example)) {
      const checked = check(text, surroundings);
      const [finding] = found(checked, rule);
      if (!finding) return;
      checkGone(checked, finding, applyFix(text, fix), surroundings);
    }
  });
}

function ownFixes(rule: Rule, example: Example) {
  const checked = check(readMarks(example.text).text, surroundingsOf(rule, example));
  const [finding] = found(checked, rule);
  if (!finding) return [];
  return fixesFor(checked, finding).filter(({ title }) => !title.startsWith('Silence '));
}
