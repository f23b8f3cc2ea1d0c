import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinProgram, checkProgram, leverageTypes, readProgram, usuallyBindsFrom } from 'partnerlint';
import { checkProgramFindings } from './findings.js';
import { takesAMoment } from '../support/cost.js';

describe('the built-in programme', () => {
  it('is the file that is in the repository', () => {
    const yaml = readFileSync(
      new URL('../../../server/src/program/builtin.partner-program.yaml', import.meta.url),
      'utf8',
    );
    ok(yaml.includes('partner-can-build'));
    deepEqual(builtinProgram.tiers.map(({ name }) => name), ['integration', 'partnership', 'strategic']); // prettier-ignore
  });

  it('has no more than three tiers, each rung leads to one of them, and each question is asked', () => {
    ok(builtinProgram.tiers.length <= 3);
    const names = builtinProgram.tiers.map(({ name }) => name);
    const keys = builtinProgram.tierQuestions.map(({ key }) => key);
    for (const { tier, when } of builtinProgram.tierLadder) {
      ok(names.includes(tier));
      for (const key of Object.keys(when)) ok(keys.includes(key), key);
    }
    for (const { needs } of builtinProgram.tiers) {
      const answers = builtinProgram.tierQuestions.find(({ key }) => key === 'service')?.answers ?? [];
      ok(answers.some(({ value }) => value === needs['service']));
    }
  });

  it('grades every leverage type, requirement strongest', () => {
    deepEqual(Object.keys(builtinProgram.leverageStrength).sort(), [...leverageTypes].sort());
    equal(builtinProgram.leverageStrength.requirement, 'strongest');
    equal(builtinProgram.leverageStrength['co-marketing'], 'weak');
  });

  it('keeps its phrases in lower case, since promises are compared that way', () => {
    for (const { includes } of builtinProgram.tiers) {
      for (const phrase of includes.flatMap(({ phrases }) => phrases)) equal(phrase, phrase.toLowerCase());
    }
  });
});

describe('what the documentation shows', () => {
  it('is a programme without a problem', () => {
    const page = readFileSync(new URL('../../../docs/programme.md', import.meta.url), 'utf8');
    const [, example = ''] = /```yaml\n([^]*?)```/.exec(page) ?? [];
    ok(example.includes('tier-ladder'));
    deepEqual(checkProgram(example), []);
  });

  it('is the built-in threshold also where a document is read without a programme', () => {
    equal(usuallyBindsFrom, builtinProgram.reading.bindsFrom);
  });
});

describe('a programme file', () => {
  it('sets what it says and leaves the rest as built in', () => {
    const { program, problems } = readProgram(`
organisation: Halden Robotics
include: deals/**/*.md
ignore: [deals/templates/**]
rules: { commitments/hedged: error, leverage/missing: off }
silences:
  - code: leverage/missing
    paths: [deals/lighthouse.md]
    reason: The minister asked for it.
    until: 2027-06-30
vocabulary:
  hedged: [as the harbour board sees fit]
`);
    deepEqual(problems, []);
    equal(program.organisation, 'Halden Robotics');
    deepEqual(program.include, ['deals/**/*.md']);
    deepEqual(program.rules, { 'commitments/hedged': 'error', 'leverage/missing': 'off' });
    deepEqual(program.vocabulary, { phrases: [{ phrase: 'as the harbour board sees fit', for: 'hedged' }] });
    equal(program.silences[0]?.until, '2027-06-30');
    deepEqual(program.tiers, builtinProgram.tiers);
  });

  for (const [name, text] of Object.entries({
    empty: '',
    'a comment': '# later\n',
    null: '~\n',
    'an empty key': 'rules:\n',
  })) {
    it(`that is ${name} is the built-in programme`, () => {
      const { program, problems } = readProgram(text);
      deepEqual(problems, []);
      deepEqual(program, builtinProgram);
    });
  }

  it('says what is wrong at its place, and reads the rest', () => {
    checkProgramFindings(`
organisation: [Halden Robotics]
              ^^^^^^^^^^^^^^^^^ error program/schema: Expected text
rules:
  leverage/missing: loud
                    ^^^^ error program/schema: Expected one of error, warning
  leverage/mising: off
  ^^^^^^^^^^^^^^^ error program/schema: There is no rule "leverage/mising". Did you mean "leverage/missing"?
silences:
  - code: leverage/missing
    until: 2027-02-30
           ^^^^^^^^^^ error program/schema: Expected a day such as 2027-01-31
    paths: [deals/a.md]
tiers: []
       ^^ error program/schema: Expected one at least
colour: red
^^^^^^ error program/schema: "colour" is not a key here
`);
  });

  it('that is a list is refused', () => {
    checkProgramFindings('- organisation: Halden\n^^^^^^^^^^^^^^^^^^^^^^ error program/schema: A programme file is');
  });

  it('does not unfold aliases', () => {
    const bomb = Array.from(
      { length: 30 },
      (_, index) => `a${index}: &a${index} [${`*a${index - 1}, `.repeat(index === 0 ? 0 : 9)}]`,
    ).join('\n');
    takesAMoment(() => ok(readProgram(`${bomb}\ninclude: *a29\n`).problems.length > 0));
  });

  it('cannot reach into objects by the names of their prototypes', () => {
    const { program } = readProgram('rules:\n  __proto__: off\n  constructor: error\n__proto__: { organisation: x }\n');
    equal(Object.getPrototypeOf(program.rules), Object.prototype);
    equal(program.organisation, undefined);
    equal(({} as Record<string, unknown>)['organisation'], undefined);
  });

  for (const [name, text] of Object.entries({
    'brackets nested without end': '['.repeat(100_000),
    'dashes nested without end': '- '.repeat(100_000),
    'ten thousand keys': Array.from({ length: 10_000 }, (_, index) => `key${index}: 1`).join('\n'),
    'a very long file': 'organisation: x\n'.repeat(100_000),
    'an open quotation mark': 'organisation: "Halden\n',
    'lone surrogates': 'organisation: \uD800\n\uDC00: 1\n',
    tabs: 'rules:\n\tcommitments/hedged: error\n',
    'a key that is a list': '? [a, b]\n: c\n',
    'a text over many lines': `organisation: >\n${'  word\n'.repeat(5_000)}`,
  })) {
    it(`survives ${name}`, () => {
      takesAMoment(() => {
        const { program, problems } = readProgram(text);
        ok(program.tiers.length === 3);
        for (const { span } of problems) ok(span.start >= 0 && span.start <= span.end && span.end <= text.length + 1);
      });
    });
  }
});

describe('a programme file with an unresolved merge', () => {
  it('is one problem on the first marker', () => {
    const text =
      'organisation: Mill Lane\n<<<<<<< HEAD\nrules: { tier/missing: off }\n=======\nrules: 3\n>>>>>>> theirs\n';
    const found = checkProgram(text).map(({ code, span }) => [code, text.slice(span.start, span.end)]);
    deepEqual(found, [['program/syntax', '<<<<<<< HEAD']]);
  });
});
