import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  claimPatterns,
  comparable,
  findPhrase,
  giveAndGet,
  noClaimSigns,
  ourWords,
  sharedCustomers,
  sourceSigns,
  theirWords,
  valueSides,
} from 'partnerlint';
import { check, checkFindings, checkFix, checkNoFix } from '../../support/verbs.js';
import { takesAMoment } from '../../support/cost.js';

const front = (keys = ''): string => `---
proposal: partnership
partner: Moor Rescue
us: Peak Radios
${keys}---
# Peak Radios + Moor Rescue
`;

describe('give and get', () => {
  const words = (text: string) => {
    const value = giveAndGet(check(text).proposal);
    return valueSides.map((side) => [value[side].gives.map((item) => item.words), value[side].gets.map((item) => item.words)]); // prettier-ignore
  };

  it('is read from the keys', () =>
    deepEqual(words(front('value: { us: [a reference], partner: [fewer blind spots], customers: [found sooner] }\n')), [
      [[], ['a reference']],
      [[], ['fewer blind spots']],
      [[], ['found sooner']],
    ]));

  it('is read from a table of gives and gets', () => {
    const table =
      '\n## The deal\n\n| Party | Gives | Gets |\n| - | - | - |\n| Peak Radios | 40 radios | a reference |\n| Moor Rescue | a test team | fewer blind spots |\n';
    const [us, partner] = words(front() + table);
    deepEqual(us, [['40 radios'], ['a reference']]);
    deepEqual(partner, [['a test team'], ['fewer blind spots']]);
  });

  it('is read from headings and labels, each with its place', () => {
    const text = `${front()}
## Value for Peak Radios

- A name in the mountains

## Benefits

- Moor Rescue: fewer blind spots
- Customers: a call that is heard
`;
    const value = giveAndGet(check(text).proposal);
    for (const side of valueSides) {
      const [item] = value[side].gets;
      ok(item?.stated, side);
      equal(text.slice(item.span.start, item.span.end).includes(item.words), true);
    }
  });
});

describe('value/side-missing', () => {
  const code = 'value/side-missing';

  it('names every side that was forgotten', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Moor Rescue
us: Peak Radios
value: { partner: [fewer blind spots] }
^^^^^ warning value/side-missing: It is said what others get from this, and nothing of what Peak Radios and the shared customers get.
---
# Peak Radios + Moor Rescue
`,
    ));

  it('reads sections side by side', () =>
    void checkFindings(
      code,
      `
${front()}
## Value for Peak Radios
   ^^^^^^^^^^^^^^^^^^^^^ warning value/side-missing: It is said what others get from this, and nothing of what the shared customers get.

- A name in the mountains

## Value for Moor Rescue

- Fewer blind spots
`,
    ));

  it('says nothing of a list of one side alone, of no list, or while a reason is open', () => {
    checkFindings(code, front());
    checkFindings(code, `${front()}\n## Benefits for Moor Rescue\n\n- Fewer blind spots\n`);
    checkFindings(
      code,
      front(
        'value: { us: [a reference], customers: [found sooner] }\nleverage: [{ type: economic, evidence: saves €4k, source: the ledger of 2027 }]\n',
      ),
    );
  });

  it('is mended in the list of keys', () =>
    checkFix(
      front('value:\n  us: [a reference]\n  partner: [fewer blind spots]\n'),
      front(
        'value:\n  us: [a reference]\n  partner: [fewer blind spots]\n  customers:\n    - "[what it gets, in its own terms]"\n',
      ),
      { code },
    ));
});

describe('value/self-centred', () => {
  const codes = ['value/self-centred', 'leverage/missing', 'leverage/co-marketing-only'];

  it('is the one finding where every reason is ours', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Moor Rescue
us: Peak Radios
leverage:
  - { type: economic, for: us, evidence: 'We sell 200 radios more, by the ledger of 2027.' }
            ^^^^^^^^ warning value/self-centred: Every reason here is ours
  - { type: co-marketing, for: us, evidence: Our logo on their jackets. }
---
# Peak Radios + Moor Rescue
`,
    ));

  it('is only noted in a draft, and silent with anything for them', () => {
    const ours = 'leverage:\n  - { type: co-marketing, for: us, evidence: Our logo on their jackets. }\n';
    equal(
      check(front(`status: draft\n${ours}`)).findings.find(({ code }) => code === 'value/self-centred')?.severity,
      'information',
    );
    checkFindings(codes, front(`${ours}  - { type: customer, for: customers, evidence: 30 walkers asked. }\n`));
    checkFindings(codes, front(`${ours}if-we-dont: They lose their licence in May.\n`));
    checkFindings(codes, front(`${ours}value: { partner: [fewer blind spots] }\n`));
    checkFindings(codes, front(`${ours}value: { customers: [found sooner] }\n`));
  });

  const sale =
    "leverage:\n  - { type: economic, for: us, evidence: 'We sell 200 radios more, by the ledger of 2027.' }\n";

  for (const gift of [
    '{ kind: rights, what: the mountain maps }',
    '{ kind: concession, amount: 40 radios free }',
    '{ kind: revenue-share, amount: 5 % }',
  ]) {
    it(`is silent where we grant ${gift}`, () =>
      void checkFindings(codes, front(`${sale}commitments: { us: [${gift}] }\n`)));
  }

  it('is not silent for what we merely do, or may grant', () =>
    void checkFindings(
      'value/self-centred',
      `
---
proposal: partnership
partner: Moor Rescue
us: Peak Radios
leverage:
  - { type: economic, for: us, evidence: 'We sell 200 radios more, by the ledger of 2027.' }
            ^^^^^^^^ warning value/self-centred: Every reason here is ours
commitments:
  us:
    - { kind: engineering, amount: 2 FTE, until: 2028-06-30 }
    - { kind: concession, amount: '[to be agreed]' }
  partner:
    - { kind: concession, amount: 4 vans free }
---
# Peak Radios + Moor Rescue
`,
    ));

  it('points at five other reasons of ours', () =>
    void checkFindings(
      'value/self-centred',
      `
---
proposal: partnership
partner: Moor Rescue
us: Peak Radios
leverage:
  - { type: economic, for: us, evidence: 'We sell 200 radios more.' }
            ^^^^^^^^ warning value/self-centred: Every reason here is ours
  - { type: requirement, for: us, evidence: 'The mountain law asks us for it.' }
            ^^^^^^^^^^^ see value/self-centred: This is our gain, too.
  - { type: economic, for: us, evidence: 'We save €40k.' }
            ^^^^^^^^ see value/self-centred: This is our gain, too.
  - { type: economic, for: us, evidence: 'We need no depot.' }
            ^^^^^^^^ see value/self-centred: This is our gain, too.
  - { type: economic, for: us, evidence: 'We lose no radios.' }
            ^^^^^^^^ see value/self-centred: This is our gain, too.
  - { type: economic, for: us, evidence: 'We hire nobody.' }
            ^^^^^^^^ see value/self-centred: This is our gain, too.
  - { type: economic, for: us, evidence: 'We are first.' }
---
# Peak Radios + Moor Rescue
`,
    ));

  it('is silent about a law that we have to meet, in the text; a key says that it is our reason', () => {
    checkFindings('value/self-centred', `${front()}\n## Why\n\nWe must meet the mountain law of 2027.\n`);
    checkFindings(
      'value/self-centred',
      `
---
proposal: partnership
partner: Moor Rescue
us: Peak Radios
leverage: [{ type: requirement, for: us, evidence: 'We must meet the mountain law of 2027.' }]
                   ^^^^^^^^^^^ warning value/self-centred: Every reason here is ours
---
# Peak Radios + Moor Rescue
`,
    );
  });

  it('is mended in a section of its own where there is no frontmatter', () =>
    checkFix(
      `
# Partnership of Peak Radios and Moor Rescue

## Why

- We sell 200 more radios a year.
`,
      `
# Partnership of Peak Radios and Moor Rescue

## Why

- We sell 200 more radios a year.

## Why Moor Rescue needs this

- This earns Moor Rescue [amount] a year: [how that is worked out]
`,
      { code: 'value/self-centred', organisation: 'Peak Radios', title: 'Add a reason of the partner' },
    ));
});

describe('value/unbalanced', () => {
  const code = 'value/unbalanced';
  const ours =
    'commitments:\n  us:\n    - { kind: engineering, amount: 2 FTE, until: 2028-06-30 }\n    - { kind: roadmap, what: a mountain mode, until: 2028-06-30 }\n    - { kind: concession, amount: 40 radios free }\n';

  it('counts by the programme', () => {
    const text = front(`${ours}  partner:\n    - { kind: engineering, amount: 0.1 FTE, until: 2028-06-30 }\n`);
    const found = (program?: string) =>
      check(text, { rules: { [code]: 'default' }, ...(program !== undefined && { program }) }).findings.filter(
        (finding) => finding.code === code,
      ).length;
    equal(found('rules: { value/unbalanced: warning }\n'), 1);
    equal(found('rules: { value/unbalanced: warning }\nbalance: { many: 4 }\n'), 0);
  });

  it('takes money for enough', () =>
    void checkFindings(code, front(`${ours}  partner:\n    - { kind: spend, amount: €9k, until: 2028-06-30 }\n`)));

  it('invents no return', () =>
    checkNoFix(front(`${ours}  partner:\n    - { kind: engineering, amount: 0.1 FTE, until: 2028-06-30 }\n`), {
      code,
    }));
});

describe('value/unsourced', () => {
  const code = 'value/unsourced';

  it('stands on the figure, whatever it is of', () =>
    void checkFindings(
      code,
      `
${front()}
The app has 30,000 monthly users.
            ^^^^^^^^^^^^^^^^^^^^ warning value/unsourced: "30,000 monthly users" is a figure of an audience

There is a pipeline of €400k already.
           ^^^^^^^^^^^^^^^^^ warning value/unsourced: "pipeline of €400k" is a figure of a pipeline

It saves €4,000 a season.
   ^^^^^^^^^^^^ warning value/unsourced: "saves €4,000" is a figure of savings
`,
    ));

  for (const words of [
    'The app has 30,000 monthly users (store analytics, May 2027).',
    'The app has [30,000 monthly users](https://example.org/figures).',
    'According to the ledger it saves €4,000 a season.',
    'The goal: 30,000 monthly users.',
    'A member must have 30,000 followers.',
    'The rescue team has 40 volunteers and two vans.',
    'Save the date: 12 May.',
  ]) {
    it(`is silent about: ${words}`, () => void checkFindings(code, `${front()}\n${words}\n`));
  }

  it('is mended by the key of a reason, or behind the figure', () => {
    const reason = 'leverage:\n  - { type: economic, evidence: It saves Moor Rescue €4k a season.';
    checkFix(front(`${reason} }\n`), front(`${reason}, source: "[link or record, and its date]" }\n`), { code });
    checkFix(
      `${front()}\nThe app has 30,000 monthly users.\n\nIt has <|>50,000 monthly readers.\n`,
      `${front()}\nThe app has 30,000 monthly users.\n\nIt has 50,000 monthly readers (source: [link or record, and its date]).\n`,
      { code },
    );
    checkFix(
      `${front()}\nThe app has 30,000 monthly users.\n`,
      `${front()}\nThe app has 30,000 monthly users (source: [link or record, and its date]).\n`,
      { code },
    );
  });
});

describe('the words of value', () => {
  it('each phrase matches its sentence', () => {
    for (const { phrase, says } of [...sourceSigns, ...noClaimSigns, ...sharedCustomers, ...ourWords, ...theirWords])
      ok(findPhrase(comparable(says), [{ phrase }]), `${phrase}: ${says}`);
  });
  it('each claim matches its sentences, and not its near-misses', () => {
    for (const { pattern, says, not } of claimPatterns) {
      for (const sentence of says) ok(pattern.test(comparable(sentence)), sentence);
      for (const sentence of not) ok(!pattern.test(comparable(sentence)), sentence);
    }
  });
  it('judges long words in a moment', () => {
    const long = ['1'.repeat(100_000), '1 a '.repeat(30_000), 'saves a '.repeat(20_000), '€1 a '.repeat(30_000)];
    takesAMoment(() => {
      for (const words of long) for (const { pattern } of claimPatterns) pattern.test(words);
    });
  });
});
