import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  escapeSnippet,
  fillSnippet,
  givingCases,
  harmlessBlanks,
  hedgeWords,
  isAboutGiving,
  isProved,
  measureBlanks,
  mendOf,
  plainSnippet,
  proofs,
  shiftTabStops,
  snippets,
} from 'partnerlint';
import { check, today } from '../support/verbs.js';
import { takesAMoment } from '../support/cost.js';

describe('the words that rules go by', () => {
  for (const { mend, says, not } of hedgeWords) {
    it(`a hedge is mended by "${mend}": ${says.join(', ')}`, () => {
      for (const words of says) equal(mendOf(words), mend, words);
      for (const words of not) ok(mendOf(words) !== mend, words);
    });
  }

  for (const [type, { words = [] }] of Object.entries(proofs)) {
    for (const { says, not, pattern } of words) {
      it(`${type} is proved by ${pattern.source}`, () => {
        for (const evidence of says) ok(pattern.test(evidence), evidence);
        for (const evidence of not) ok(!pattern.test(evidence), evidence);
      });
    }
  }

  it('"may" weakens a promise before a verb that gives something', () => {
    for (const [hedge, behind] of givingCases.says) ok(isAboutGiving(hedge, behind), hedge + behind);
    for (const [hedge, behind] of givingCases.not) ok(!isAboutGiving(hedge, behind), hedge + behind);
  });

  it('knows the blanks that keep no promise from binding, and those that ask how much', () => {
    for (const { pattern, says, not } of [...harmlessBlanks, measureBlanks]) {
      for (const words of says) ok(pattern.test(words), words);
      for (const words of not) ok(!pattern.test(words), words);
    }
  });

  it('a blank or a link that has only begun proves nothing', () => {
    equal(isProved('requirement', 'They must be certified.', 'https://'), false);
    equal(isProved('requirement', 'They must be certified.', '[link]'), false);
    equal(isProved('requirement', 'They must be certified.', 'annex 4 of the concession'), true);
  });

  it('judges long words in a moment', () => {
    const long = [' '.repeat(100_000) + 'x', '['.repeat(100_000), 'if you '.repeat(20_000), 'against '.repeat(20_000)];
    takesAMoment(() => {
      for (const words of long) {
        mendOf(words);
        for (const type of ['requirement', 'economic', 'competitive', 'customer'] as const)
          isProved(type, words, words);
      }
    });
  });
});

describe('snippets', () => {
  it('are generated from the file that the extension contributes', () => {
    const source = new URL('../../../snippets/partnership-proposals.code-snippets', import.meta.url);
    const contributed = Object.entries(
      JSON.parse(readFileSync(source, 'utf8')) as Record<
        string,
        { prefix: string; scope: string; description: string; body: string | string[] }
      >,
    );
    deepEqual(
      contributed.map(([name, { prefix, description, body }]) => [
        prefix,
        { name, description, body: [body].flat().join('\n') },
      ]),
      Object.entries(snippets),
    );
    for (const [, { prefix, scope }] of contributed) {
      match(prefix, /^pl-[a-z-]+$/);
      equal(scope, 'markdown');
    }
  });

  it('read well by themselves', () => {
    for (const { body } of Object.values(snippets)) {
      const plain = plainSnippet(body);
      ok(!/\$\{|\$\d/.test(plain), plain);
    }
    equal(plainSnippet(snippets['pl-commitment'].body), '[Who] provides [how much of what] until [date].');
  });

  it('take words of a document as they are', () => {
    const filled = fillSnippet('${1:[Who]} pays ${2:[amount]}; $1 is glad', { 1: 'A$1} & \\Co' });
    equal(plainSnippet(filled), 'A$1} & \\Co pays [amount]; A$1} & \\Co is glad');
    equal(escapeSnippet('5 $ {x}'), '5 \\$ {x\\}');
  });

  it('keep the tab stops of several promises apart', () => {
    equal(shiftTabStops('${1:[Who]} ${2|pays,gives|} $3$0', 10), '${11:[Who]} ${12|pays,gives|} $13$0');
  });

  it('make a fresh draft without a warning or an error', () => {
    for (const leverage of ['requirement', 'economic', 'competitive', 'customer', 'co-marketing']) {
      for (const tier of ['integration', 'partnership', 'strategic']) {
        const criteria = { 'integration': 'partner-can-build: true', 'partnership': 'partner-can-build: false, marquee: false', 'strategic': 'partner-can-build: false, marquee: true, strategic-fit: high' }[tier]!; // prettier-ignore
        const text = plainSnippet(
          fillSnippet(snippets['pl-proposal'].body, { 1: 'Juniper & Daughters', 2: 'Mill Lane Bikes', 7: leverage }),
        )
          .replace('tier: partnership', `tier: ${tier}`)
          .replace(/criteria: \{.*\}/, `criteria: { ${criteria} }`);
        const loud = check(text, { today, wasDeclared: false }).findings.filter(({ severity }) => severity === 'warning' || severity === 'error'); // prettier-ignore
        deepEqual(loud.map(({ code, message }) => `${code}: ${message}`), [], `${leverage}, ${tier}`); // prettier-ignore
      }
    }
  });
});
