import { checkFindings, checkFix } from '../../support/verbs.js';

describe('commitments/overdue', () => {
  const code = 'commitments/overdue';

  it('stands on the day that has passed, whoever owed it', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Rookery Farm
us: Barnlight Sensors
commitments:
  us:
    - { kind: roadmap, what: a probe for silos, until: 2027-01-31 }
                                                       ^^^^^^^^^^ warning commitments/overdue: Barnlight Sensors owed "a probe for silos" by 2027-01-31
  partner:
    - kind: spend
      amount: €40k
      until: 2027-02-14
             ^^^^^^^^^^ warning commitments/overdue: Rookery Farm owed "€40k spend" by 2027-02-14
---
# Barnlight Sensors + Rookery Farm
`,
    ));

  it('stays silent on the day itself, about the future, and about what is done', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Rookery Farm
us: Barnlight Sensors
commitments:
  us:
    - { kind: roadmap, what: a probe for silos, until: 2027-02-15 }
    - { kind: engineering, amount: 1 FTE, until: 2028-01-31 }
  partner:
    - { kind: spend, amount: €40k, until: 2027-01-31, done: 2027-01-20 }
    - { kind: spend, amount: €40k }
---
# Barnlight Sensors + Rookery Farm

Barnlight Sensors paid the deposit by 31 January 2026.
`,
    ));

  it('is mended by saying when it was done', () => {
    checkFix(
      `
---
proposal: partnership
partner: Rookery Farm
commitments:
  partner:
    - kind: spend
      until: 2027-01-31
    - { kind: spend, until: 2029-01-31 }
---
# Barnlight Sensors + Rookery Farm
`,
      `
---
proposal: partnership
partner: Rookery Farm
commitments:
  partner:
    - kind: spend
      until: 2027-01-31
      done: 2027-02-15
    - { kind: spend, until: 2029-01-31 }
---
# Barnlight Sensors + Rookery Farm
`,
      { code },
    );
  });

  it('is mended by a new day', () =>
    checkFix(
      `
---
proposal: partnership
partner: Rookery Farm
commitments:
  us: [{ kind: engineering, until: 2027-01-31 }]
---
# Barnlight Sensors + Rookery Farm
`,
      `
---
proposal: partnership
partner: Rookery Farm
commitments:
  us: [{ kind: engineering, until: 2027-02-15 }]
---
# Barnlight Sensors + Rookery Farm
`,
      { code, title: 'Agree on a new day' },
    ));
});

describe('commitments/no-sponsor', () => {
  const code = 'commitments/no-sponsor';

  it('names both sides, and stands on the heading where it belongs', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Rookery Farm
us: Barnlight Sensors
tier: strategic
---
# Barnlight Sensors + Rookery Farm

## Governance
   ^^^^^^^^^^ warning commitments/no-sponsor: No executive is named for Barnlight Sensors and Rookery Farm, and "strategic" needs one

The two teams talk every Monday.
`,
    ));

  it('stays silent at a tier that needs none, without a tier, and where executives are named', () => {
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Rookery Farm
tier: integration
---
# Barnlight Sensors + Rookery Farm
`,
    );
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Rookery Farm
---
# Barnlight Sensors + Rookery Farm
`,
    );
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Rookery Farm
us: Barnlight Sensors
tier: partnership
owners: { us: 'Cleo Hart, CTO' }
---
# Barnlight Sensors + Rookery Farm

## Governance

Executive sponsor of Rookery Farm: Ned Oakes, Chief Operating Officer.
`,
    );
  });

  it('is mended under owners, for the side that lacks one; who decides is then the next gap', () => {
    checkFix(
      `
---
proposal: partnership
partner: Rookery Farm
us: Barnlight Sensors
tier: partnership
owners: { us: "Cleo Hart, CTO" } # since May
---
# Barnlight Sensors + Rookery Farm
`,
      `
---
proposal: partnership
partner: Rookery Farm
us: Barnlight Sensors
tier: partnership
owners: { us: "Cleo Hart, CTO", partner: "[name, role]" } # since May
---
# Barnlight Sensors + Rookery Farm
`,
      { code, brings: ['charter/governance'] },
    );
    checkFix(
      `
---
proposal: partnership
partner: Rookery Farm
us: Barnlight Sensors
tier: partnership
---
# Barnlight Sensors + Rookery Farm
`,
      `
---
proposal: partnership
partner: Rookery Farm
us: Barnlight Sensors
tier: partnership
owners:
  us: "[name, role]"
  partner: "[name, role]"
---
# Barnlight Sensors + Rookery Farm
`,
      { code, brings: ['charter/governance'] },
    );
  });
});

describe('commitments/no-loss', () => {
  const code = 'commitments/no-loss';

  it('stands on the words that say so', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Rookery Farm
us: Barnlight Sensors
if-it-fails:
  us: We lose nothing.
      ^^^^^^^^^^^^^^^^ warning commitments/no-loss: "We lose nothing." says that Barnlight Sensors loses nothing
  partner: They have paid €40,000 for probes that nobody reads.
---
# Barnlight Sensors + Rookery Farm
`,
    ));

  it('stays silent where both lose something, and where nothing is said', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Rookery Farm
us: Barnlight Sensors
if-it-fails:
  us: We lose nothing less than our only reference in the county.
---
# Barnlight Sensors + Rookery Farm

Rookery Farm has lost two harvests to damp.
`,
    ));

  it('is mended in its place', () =>
    checkFix(
      `
---
proposal: partnership
partner: Rookery Farm
us: Barnlight Sensors
if-it-fails: { us: Four engineers lose a year., partner: nothing }
---
# Barnlight Sensors + Rookery Farm
`,
      `
---
proposal: partnership
partner: Rookery Farm
us: Barnlight Sensors
if-it-fails: { us: Four engineers lose a year., partner: "Rookery Farm loses [the money, the people's time or the customers]" }
---
# Barnlight Sensors + Rookery Farm
`,
      { code },
    ));
});

describe('commitments/unmeasurable', () => {
  const code = 'commitments/unmeasurable';

  it('stands on the kind of a promise of money without a figure', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Rookery Farm
us: Barnlight Sensors
commitments:
  partner:
    - { kind: spend, what: the probes }
              ^^^^^ warning commitments/unmeasurable: How much?
---
# Barnlight Sensors + Rookery Farm
`,
    ));

  it('stays silent about a figure, a date, and kinds that need none', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Rookery Farm
us: Barnlight Sensors
commitments:
  partner:
    - { kind: spend, what: 40 probes }
    - { kind: revenue-share, amount: 4 % of the yield }
  us:
    - { kind: roadmap, what: a probe for silos }
    - { kind: engineering, what: the probe's firmware }
---
# Barnlight Sensors + Rookery Farm
`,
    ));

  it('is off until somebody switches it on', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Rookery Farm
commitments:
  partner: [{ kind: spend, what: the probes }]
---
# Barnlight Sensors + Rookery Farm
`,
      { rules: { [code]: 'off' } },
    ));

  it('counts a figure anywhere in the same list, and no other', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Rookery Farm
us: Barnlight Sensors
---
# Grain

- Rookery Farm will pay a fee for the probes.
- The fee is €40,000.
`,
    ));
});
