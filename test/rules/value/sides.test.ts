import { checkFindings, checkFix } from '../../support/verbs.js';

const front = (keys = ''): string => `---
proposal: partnership
partner: Moor Rescue
us: Peak Radios
${keys}---
# Peak Radios + Moor Rescue
`;

describe('a side without value', () => {
  const code = 'value/side-missing';

  it('is our partner in the singular', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Moor Rescue
us: Peak Radios
value: { us: [a reference], customers: [found sooner] }
^^^^^ warning value/side-missing: It is said what others get from this, and nothing of what Moor Rescue gets. Write it
---
# Peak Radios + Moor Rescue
`,
    ));

  it('is only the customers while a reason does not say whose it is', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Moor Rescue
us: Peak Radios
value: { us: [a reference] }
^^^^^ warning value/side-missing: It is said what others get from this, and nothing of what the shared customers get. Write it
leverage: [{ type: economic, evidence: saves €4k, source: the ledger of 2027 }]
---
# Peak Radios + Moor Rescue
`,
    ));

  it('has one though a reason is plainly of the other', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Moor Rescue
us: Peak Radios
value: { customers: [found sooner] }
^^^^^ warning value/side-missing: It is said what others get from this, and nothing of what Moor Rescue gets. Write it
leverage: [{ type: economic, for: us, evidence: saves €4k, source: the ledger of 2027 }]
---
# Peak Radios + Moor Rescue
`,
    ));

  it('is mended for two at once, each with tab stops of its own', () =>
    checkFix(
      front('value: { us: [a reference] }\n'),
      front(
        'value: { us: [a reference], partner: ["[what it gets, in its own terms]"], customers: ["[what it gets, in its own terms]"] }\n',
      ),
      { code, title: 'Add what Moor Rescue and the shared customers get to the frontmatter' },
    ));

  it('is mended in the text where there is no frontmatter', () =>
    checkFix(
      `
# Peak Radios + Moor Rescue: partnership proposal

Proposal for a partnership between Peak Radios and Moor Rescue.

## What each side gets

- Peak Radios gets a name in the mountains.
- The customers get a call that is heard.
`,
      `
# Peak Radios + Moor Rescue: partnership proposal

Proposal for a partnership between Peak Radios and Moor Rescue.

## What each side gets

- Peak Radios gets a name in the mountains.
- The customers get a call that is heard.
- Moor Rescue gets [what, in its own terms].
`,
      { code, organisation: 'Peak Radios', title: 'Write what Moor Rescue gets' },
    ));
});

describe('one side that gives much more', () => {
  const code = 'value/unbalanced';
  const program = 'rules: { value/unbalanced: warning }\nbalance: { few: 2, many: 3 }\n';

  it('may be the partner; what is only marketing is not counted', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Moor Rescue
us: Peak Radios
commitments:
^^^^^^^^^^^ warning value/unbalanced: Moor Rescue firmly gives 3 things that would hurt to lose, Peak Radios one thing. Add what Peak Radios puts in,
  partner:
    - { kind: engineering, amount: 2 FTE, until: 2028-06-30 }
              ^^^^^^^^^^^ see value/unbalanced: It gives people who build.
    - { kind: roadmap, what: a mountain mode, until: 2028-06-30 }
              ^^^^^^^ see value/unbalanced: It gives roadmap work.
    - { kind: concession, amount: 40 vans free }
              ^^^^^^^^^^ see value/unbalanced: It gives a concession.
    - { kind: rights, what: the name on the vans, until: 2028-06-30 }
  us:
    - { kind: engineering, amount: 0.1 FTE, until: 2028-06-30 }
    - { kind: marketing, what: a logo, until: 2028-06-30 }
---
# Peak Radios + Moor Rescue
`,
    ));

  it('is judged by what is firm, and counts two things by their number', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Moor Rescue
us: Peak Radios
---
# Peak Radios + Moor Rescue
  ^^^^^^^^^^^^^^^^^^^^^^^^^ warning value/unbalanced: Peak Radios firmly gives 3 things that would hurt to lose, Moor Rescue 2 things. Add what Moor Rescue puts in,

- Peak Radios will fund two engineers until 30 June 2028.
- Peak Radios will give Moor Rescue exclusive rights to the mountain maps until 30 June 2028.
- Peak Radios will build the mountain mode by 31 May 2028.
- Peak Radios may dedicate three testers.
- Moor Rescue will fund one engineer until 30 June 2028.
- Moor Rescue will build the rescue map by 31 May 2028.
- Moor Rescue may dedicate three testers.
- Moor Rescue may build a second map.
`,
      { program },
    ));

  it('is one that the programme allows, or that gives nothing less than the other', () => {
    const three = (side: string): string =>
      `  ${side}:\n    - { kind: engineering, amount: 2 FTE }\n    - { kind: roadmap, what: a mountain mode }\n    - { kind: concession, amount: 4 vans free }\n`;
    const two = '  partner:\n    - { kind: engineering, amount: 2 FTE }\n    - { kind: roadmap, what: a map }\n';
    checkFindings(code, front(`commitments:\n${three('us')}${two}`));
    checkFindings(code, front(`commitments:\n${three('us')}${three('partner')}`), { program });
  });

  it('is not called short where any of it is money', () =>
    void checkFindings(
      code,
      front(
        `commitments:\n  us:\n    - { kind: engineering, amount: 2 FTE }\n    - { kind: roadmap, what: a mountain mode }\n    - { kind: concession, amount: 4 vans free }\n  partner:\n    - { kind: engineering, amount: 0.1 FTE }\n    - { kind: spend, amount: €9k }\n`,
      ),
      { program },
    ));
});
