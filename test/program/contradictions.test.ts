import { deepEqual, ok } from 'node:assert/strict';
import { checkProgram } from 'partnerlint';
import { checkProgramFindings } from './findings.js';
import { takesAMoment } from '../support/cost.js';

describe('a programme that contradicts itself', () => {
  it('says so at each place, with the way out', () => {
    checkProgramFindings(`
tiers:
  - name: listed
    build-months: { min: 9, max: 3 }
                         ^ error program/schema: The build time cannot be at least 9 and at most 3
    needs: { service: nobody }
                      ^^^^^^ error program/schema: "nobody" is no answer to "service"
  - name: joint
  - name: Listed
          ^^^^^^ error program/schema: There are two tiers called "Listed"
tier-ladder:
  - { when: { partner-can-build: true }, tier: jiont }
                                               ^^^^^ error program/schema: The ladder leads to "jiont", which is no tier here. Did you mean "joint"?
  - { when: { marque: true }, tier: joint }
              ^^^^^^ error program/schema: No question has the key "marque". Did you mean "marquee"?
charter: { exit: strategic, goals: never }
                 ^^^^^^^^^ error program/schema: Expected "always", "never" or a tier
capacity: { strategic: 3, joint: 2 }
            ^^^^^^^^^ error program/schema: "strategic" is no tier here. Tiers are listed, joint
sign-off: { tiers: { joint: { us: [legl] } } }
                                   ^^^^ error program/schema: "legl" is no role here. Did you mean "legal"?
launch:
  items:
    open day: { phase: launch-week, from: 3, to: -1, words: open day }
                                          ^ error program/schema: "open day" would end on day -1
    tasting: { phase: pre-launch }
    ^^^^^^^ error program/schema: "tasting" still needs from, to, words
`);
  });

  it('says at the tiers what they leave below them without a place', () => {
    checkProgramFindings(`
tiers: [{ name: one }, { name: two }]
^^^^^ error program/schema: The ladder leads to "integration", "strategic", "partnership", which these tiers leave out. Write a "tier-ladder" for them.
`);
    checkProgramFindings(`
tier-questions: [{ key: size, ask: How big?, answers: [{ value: small }, { value: big }] }]
^^^^^^^^^^^^^^ error program/schema: These questions leave out "service", "partner-can-build", "marquee", "strategic-fit"
`);
  });

  it('says in an override what only the override brings about', () => {
    checkProgramFindings(`
overrides:
  - paths: deals/**
    phases: { walk: { weeks: { min: 13 } } }
                                    ^^ error program/schema: The weeks of "walk" cannot be at least 13 and at most 12
`);
  });

  it('names thresholds of the wrong type or sign', () => {
    checkProgramFindings(`
tier-limit: 0
            ^ error program/schema: Expected a whole number of at least 1.
look-again-months: soon
                   ^^^^ error program/schema: Expected a whole number of at least 1.
capacity: { strategic: -2 }
                       ^^ error program/schema: Expected a whole number of at least 0.
reading: { binds-from: 90 }
                       ^^ error program/schema: Expected a number of at least 0 and at most 1.
phases: { crawl: { gate: { percent: '20 %' } } }
                                    ^^^^^^ error program/schema: Expected a number of at least 0 and at most 1000.
severities: { missing: { singed: error, live: off } }
                         ^^^^^^ error program/schema: "singed" is not a key here. Did you mean "signed"?
                                              ^^^ error program/schema: Expected one of error, warning, information, hint.
`);
  });

  it('has more tiers than anybody can tell apart', () => {
    const ladder = 'tier-ladder: [{ when: {}, tier: a }]\n';
    checkProgramFindings(`
tiers: [{ name: a }, { name: b }, { name: c }, { name: d }, { name: e }]
                                                       ^ warning program/too-many-tiers: 5 tiers are more than the 3
${ladder}`);
    deepEqual(checkProgram(`tiers: [{ name: a }, { name: b }, { name: c }]\n${ladder}`), []);
    deepEqual(checkProgram(`tier-limit: 2\nrules: { program/too-many-tiers: off }\n`), []);
  });

  for (const [name, text] of Object.entries({
    'two bounds that are alike': 'phases: { crawl: { weeks: { min: 6, max: 6 } } }',
    'a tier in other capitals': 'capacity: { Strategic: 3 }',
    'a table for all tiers': 'review: { cadence-days: { default: 30 } }',
    'a rung without a condition': 'tier-ladder: [{ when: {}, tier: integration }]',
    'a table that is empty': 'capacity:\nsign-off: {}\noverrides: []\n',
    'a launch before the day': 'launch: { asked-from: -90 }',
  })) {
    it(`does not take ${name} for one`, () => deepEqual(checkProgram(text), []));
  }
});

describe('hostile programmes', () => {
  const many = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n'); // prettier-ignore
  for (const [name, text] of Object.entries({
    'an alias bomb': `a: &a [x]\n${many(30, (index) => `b${index}: &b${index} [*a, *a, *a]`)}\nvocabulary: { firm: *b29 }`,
    'prototype keys everywhere':
      'capacity: { __proto__: 3, constructor: 2 }\nphases: { __proto__: { weeks: 1 } }\n__proto__: { tiers: [] }',
    'phrases made for backtracking': `vocabulary:\n  hedged: [${many(500, () => '(a+)+$, "a a a a a a a a b"').replaceAll('\n', ', ')}]`,
    'a thousand tiers': `tiers:\n${many(1000, (index) => `  - name: tier ${index}`)}`,
    'a thousand overrides': `overrides:\n${many(1000, (index) => `  - { paths: 'a${index}/**', tier-limit: ${index + 1} }`)}`,
    'a glob of stars': `include: '${'*a'.repeat(2000)}'`,
  })) {
    it(`survives ${name}`, () => {
      takesAMoment(() => {
        for (const { span, message } of checkProgram(text)) {
          ok(span.start >= 0 && span.end <= text.length && message.length < 600);
        }
      });
    });
  }
});
