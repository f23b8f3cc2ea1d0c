import { deepEqual } from 'node:assert/strict';
import { checkProgram, readProgram } from 'partnerlint';
import { checkProgramFindings } from './findings.js';

describe('a programme file says', () => {
  it('that tiers, questions and answers are told apart by their names', () =>
    checkProgramFindings(`
tiers:
  - name: Default
          ^^^^^^^ error program/schema: "default" stands for the tiers that a table does not name. Call the tier something else.
  - name: two
  - name: ' Two '
          ^^^^^^^ error program/schema: There are two tiers called " Two ".
tier-ladder: [{ when: {}, tier: two }]
tier-questions:
  - { key: size, ask: How big?, answers: [{ value: small }] }
           ^^^^ error program/schema: "size" needs two answers at least to decide anything.
  - { key: SIZE, ask: How large?, answers: [{ value: small }, { value: ' Small' }, { value: big }] }
           ^^^^ error program/schema: The question "SIZE" is asked twice.
                                                                       ^^^^^^^^ error program/schema: The answer " Small" stands here twice.
`));

  it('which answers a tier or a rung can count on', () => {
    checkProgramFindings(`
tier-ladder: [{ when: { strategic-fit: lowish, marquee: maybe, service: true }, tier: strategic }]
                                       ^^^^^^ error program/schema: "lowish" is no answer to "strategic-fit". Answers are low, medium, high.
                                                        ^^^^^ error program/schema: "maybe" is no answer to "marquee". Answers are true, false.
                                                                        ^^^^ error program/schema: "true" is no answer to "service".
`);
    checkProgramFindings(`
tier-questions:
^^^^^^^^^^^^^^ error program/schema: These questions leave out "service", "partner-can-build", "strategic-fit", which the tiers or the ladder ask for. Write "tiers"
  - { key: marquee, ask: Who?, answers: [{ value: low }, { value: high }] }
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error program/schema: The answers to "marquee" leave out "true", which decides a tier.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error program/schema: The answers to "marquee" leave out "false", which decides a tier.
`);
  });

  it('when a part of the charter is asked for, with what was probably meant', () =>
    checkProgramFindings(`
charter: { exit: twelve, goals: alwys, timeline: strategc }
                 ^^^^^^ error program/schema: Expected "always", "never" or a tier. Tiers are integration, partnership, strategic.
                                ^^^^^ error program/schema: Expected "always", "never" or a tier. Did you mean "always"?
                                                 ^^^^^^^^ error program/schema: Expected "always", "never" or a tier. Did you mean "strategic"?
`));

  it('that a gate has a figure to reach', () =>
    checkProgramFindings(`
phases: { run: { gate: { of: customers } } }
                       ^^^^^^^^^^^^^^^^^ error program/schema: The gate of "run" needs a "percent".
`));

  it('that a launch task ends on the day it begins, or later', () =>
    checkProgramFindings(`
launch:
  items:
    early: { phase: pre-launch, from: -3, to: -3, words: early }
    late: { phase: pre-launch, from: 5, to: 1, words: late }
                                     ^ error program/schema: "late" would end on day 1, before it begins on day 5. Days before the launch are negative.
`));

  it('which keys there are, a dozen of many, or the one that was meant', () => {
    checkProgramFindings(`
capcity: 3
^^^^^^^ error program/schema: "capcity" is not a key here. Did you mean "capacity"?
zzz: 1
^^^ error program/schema: "zzz" is not a key here. Known are extends, organisation, include, ignore, tiers, tier-questions, tier-ladder, tier-limit, look-again-months, leverage-strength, leverage-earns, phases and 14 more.
zzz: 2
^^^ error program/schema: "zzz" stands twice; the first counts. Remove one.
phases: { pilot: {} }
          ^^^^^ error program/schema: "pilot" is not a key here. Known are crawl, walk, run.
${'long'.repeat(12)}: 3
${'^'.repeat(48)} error program/schema: "${'long'.repeat(10)}…" is not a key here.
[a, b]: c
^^^^^^ error program/schema: A key is one plain word.
`);
  });

  it('what a value has to be', () =>
    checkProgramFindings(`
tier-limit: 2.5
            ^^^ error program/schema: Expected a whole number of at least 1.
organisation: 7
              ^ error program/schema: Expected text; put it in quotes.
tiers: 3
       ^ error program/schema: Expected a list.
include: [a, *b]
             ^^ error program/schema: Aliases are not followed here: write the value out.
ecosystem: { model: wild, open-from: 0, brand-risk: hihg }
                    ^^^^ error program/schema: Expected one of open, curated.
                                     ^ error program/schema: Expected a whole number of at least 1.
                                                    ^^^^ error program/schema: Expected one of high, low. Did you mean "high"?
reading: { say-from: 1, binds-from: 1.5 }
                                    ^^^ error program/schema: Expected a number of at least 0 and at most 1.
silences: [{ code: commitments/hedged, paths: [a], until: 2027-02-30 }]
                                                          ^^^^^^^^^^ error program/schema: Expected
vocabulary: [a]
            ^^^ error program/schema: Expected the keys requirement, economic, competitive,
`));

  it('what a tier and a silence need', () =>
    checkProgramFindings(`
tiers:
  - purpose: They sell it.
    ^^^^^^^^^^^^^^^^^^^^^^ error program/schema: A tier needs "name".
silences:
  - { paths: [a] }
    ^^^^^^^^^^^^^^ error program/schema: A silence needs "code" and "paths".
`));

  it('that it is too deep, at its first line', () => {
    const deep = 'This programme file is too large or too deeply nested to be read.';
    const said = (text: string) =>
      readProgram(text)
        .problems.filter(({ message }) => message === deep)
        .map(({ span }) => [span.start, span.end]);
    const list = (depth: number): string => `x-list: ${'['.repeat(depth)}${']'.repeat(depth)}`;
    deepEqual(said(list(51)), [[0, list(51).length]]);
    deepEqual(said(`organisation: Halden\n${list(51)}\n`), [[0, 'organisation: Halden'.length]]);
    deepEqual(said(`x-map: ${'{a: '.repeat(51)}`), [[0, 'x-map: '.length + 51 * 4]]);
    deepEqual(said(list(50)), []);
    deepEqual(said(`${list(40)}\n${list(40).replace('list', 'other')}\n`), []);
    deepEqual(said(`x-map: ${'{a: '.repeat(30)}${'}'.repeat(30)}\nx-list: ${'['.repeat(30)}${']'.repeat(30)}\n`), []);
    deepEqual(said(`x-list:\n  ${'- '.repeat(101)}a\n`).length, 1);
    deepEqual(said(`x-list:\n  ${'? '.repeat(101)}a\n`).length, 1);
    deepEqual(said(`x-list:\n  ${'- '.repeat(90)}a\n  ${'- '.repeat(90)}b\n`), []);
    deepEqual(said('# ----- \n'.repeat(40)), []);
    deepEqual(said(`organisation: ${'x'.repeat(256 * 1024)}`).length, 1);
    deepEqual(said(`organisation: ${'x'.repeat(256 * 1024 - 'organisation: '.length)}`), []);
  });

  it('nothing where there is nothing but a comment', () => {
    for (const text of ['', '# later\n', '---\n', 'null\n']) deepEqual(checkProgram(text), []);
    checkProgramFindings('\nseven\n^^^^^ error program/schema: A programme file is a list of "key: value" lines.\n');
  });

  it('twenty times at most that it cannot be read', () => {
    const found = checkProgram(Array.from({ length: 40 }, () => '"').join('\n\n  - a: b: c\n'));
    deepEqual(found.filter(({ code }) => code === 'program/syntax').length <= 20, true);
  });
});
