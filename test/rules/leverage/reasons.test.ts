import { checkFindings, checkFix } from '../../support/verbs.js';

describe('leverage/missing', () => {
  const code = 'leverage/missing';

  it('stands on the heading where reasons belong', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
---
# Kilnwatch + Heath Ceramics School

## Why this partnership
   ^^^^^^^^^^^^^^^^^^^^ warning leverage/missing: Why does Heath Ceramics School need this?

The school has six kilns.
`,
    ));

  it('stays silent when any reason is declared or said', () => {
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
leverage: [{ type: customer, evidence: 14 pupils have asked for it. }]
---
# Kilnwatch + Heath Ceramics School
`,
    );
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
---
# Kilnwatch + Heath Ceramics School

The probes cut the school's energy costs by 30 %, which saves it €12,000 a year.
`,
    );
  });

  it('is mended in the frontmatter of a declared proposal', () =>
    checkFix(
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
status: draft
---
# Kilnwatch + Heath Ceramics School
`,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
status: draft
leverage:
  - { type: economic, evidence: "[why the partner needs this, with its figure or its source]" }
---
# Kilnwatch + Heath Ceramics School
`,
      { code },
    ));
});

describe('leverage/co-marketing-only', () => {
  const codes = ['leverage/co-marketing-only', 'leverage/missing', 'leverage/unevidenced', 'leverage/over-invested'];

  it('is the one finding where co-marketing is all there is, whatever the tier', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
tier: strategic
leverage:
  - { type: co-marketing, evidence: A joint stand at the spring fair. }
            ^^^^^^^^^^^^ warning leverage/co-marketing-only: All that Heath Ceramics School gets from this is co-marketing
  - { type: co-marketing }
---
# Kilnwatch + Heath Ceramics School
`,
    ));

  it('stays silent with any stronger reason, also of their customers', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
leverage:
  - { type: co-marketing, evidence: A joint stand at the spring fair. }
  - { type: customer, for: customers, evidence: 14 pupils have asked for it. }
---
# Kilnwatch + Heath Ceramics School
`,
    ));

  it('does not count what only we get', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
leverage:
  - { type: economic, for: us, evidence: We earn €5,000 a year. }
  - { type: co-marketing, evidence: A joint stand at the spring fair. }
            ^^^^^^^^^^^^ warning leverage/co-marketing-only: All that Heath Ceramics School gets
---
# Kilnwatch + Heath Ceramics School
`,
    ));

  it('only notes what the author of a draft has chosen', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Heath Ceramics School
status: draft
leverage:
  - { type: co-marketing, evidence: A joint stand at the spring fair. }
            ^^^^^^^^^^^^ information leverage/co-marketing-only: All that
---
# Kilnwatch + Heath Ceramics School
`,
    ));
});

describe('leverage/unevidenced', () => {
  const code = 'leverage/unevidenced';

  it('asks for the proof of each type', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
leverage:
  - { type: requirement, evidence: The school needs a kiln log to stay certified. }
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning leverage/unevidenced: "The school needs a kiln log to stay certified." does not prove a requirement reason: it is proved by the rule
  - { type: economic }
            ^^^^^^^^ warning leverage/unevidenced: Nothing proves the economic reason: it is proved by a figure
---
# Kilnwatch + Heath Ceramics School
`,
    ));

  for (const [why, item] of Object.entries({
    'a quoted rule': `{ type: requirement, evidence: 'The school needs "a log of each firing" to stay certified.' }`,
    'a rule with its number': '{ type: requirement, evidence: The school needs a log to stay certified (§ 7). }',
    'a link beside it':
      '{ type: requirement, evidence: The school needs a log to stay certified., source: https://example.org/rules }',
    'a figure': '{ type: economic, evidence: The probes save the school €12k a year in gas. }',
    'a count of requests': '{ type: customer, evidence: 14 pupils have asked for a log on their phone. }',
    'a named rival':
      '{ type: competitive, evidence: It sets the school apart as the only one with live kilns against Potters Barn. }',
    'a term': '{ type: competitive, evidence: The school is the exclusive partner in the county for 12 months. }',
    'co-marketing, which needs none':
      '{ type: co-marketing, evidence: A joint stand. }\n  - { type: customer, evidence: 14 pupils asked. }',
    'what we get ourselves': '{ type: economic, for: us, evidence: We earn money. }',
  })) {
    it(`stays silent about ${why}`, () =>
      void checkFindings(
        code,
        `---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
leverage:
  - ${item}
---
# Kilnwatch + Heath Ceramics School
`,
      ));
  }

  it('stays silent where the text has the proof', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
leverage:
  - { type: economic, evidence: The probes save the school gas. }
---
# Kilnwatch + Heath Ceramics School

The probes save the school €12,000 of gas a year.
`,
    ));

  it('is mended where the evidence belongs', () =>
    checkFix(
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
status: draft
leverage:
  - type: customer
    for: partner
---
# Kilnwatch + Heath Ceramics School
`,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
status: draft
leverage:
  - type: customer
    for: partner
    evidence: "[the number of requests]"
---
# Kilnwatch + Heath Ceramics School
`,
      { code },
    ));
});

describe('leverage/overstated', () => {
  const codes = ['leverage/overstated', 'leverage/unevidenced'];

  it('stands on the declared type, once', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
leverage:
  - type: requirement
          ^^^^^^^^^^^ warning leverage/overstated: Declared as requirement, but "A joint press release and two blog posts." reads as co-marketing
    evidence: A joint press release and two blog posts.
---
# Kilnwatch + Heath Ceramics School
`,
    ));

  it('stays silent when a statement bears the type out, or a stronger one', () =>
    void checkFindings(
      'leverage/overstated',
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
leverage:
  - type: economic
    evidence: See below.
---
# Kilnwatch + Heath Ceramics School

The school must keep a kiln log to stay certified by its insurer.
`,
    ));

  it('stays silent about co-marketing, which claims nothing, and about missing evidence', () =>
    void checkFindings(
      'leverage/overstated',
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
leverage:
  - { type: co-marketing, evidence: Good for everybody. }
  - { type: requirement }
  - { type: economic, evidence: "[figure]" }
---
# Kilnwatch + Heath Ceramics School
`,
    ));

  it('is mended by the type it reads as', () =>
    checkFix(
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
leverage:
  - { type: requirement, evidence: The probes save the school €12k a year. }
---
# Kilnwatch + Heath Ceramics School
`,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
leverage:
  - { type: economic, evidence: The probes save the school €12k a year. }
---
# Kilnwatch + Heath Ceramics School
`,
      { code: 'leverage/overstated' },
    ));
});

describe('leverage/unqualified', () => {
  const code = 'leverage/unqualified';

  it('stands on the answer', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
if-we-dont: Nothing would change for the school.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning leverage/unqualified: Without this partnership nothing changes for Heath Ceramics School
---
# Kilnwatch + Heath Ceramics School
`,
    ));

  it('stays silent about a loss, and without an answer', () => {
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Heath Ceramics School
if-we-dont: The school loses its insurance in May.
---
# Kilnwatch + Heath Ceramics School
`,
    );
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Heath Ceramics School
---
# Kilnwatch + Heath Ceramics School

Nothing changes in the timetable.
`,
    );
  });

  it('is mended in its place', () =>
    checkFix(
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
if-we-dont: nothing
---
# Kilnwatch + Heath Ceramics School
`,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
if-we-dont: "Without this partnership, Heath Ceramics School loses [what, how much and by when]."
---
# Kilnwatch + Heath Ceramics School
`,
      { code },
    ));
});

describe('leverage/over-invested', () => {
  const codes = ['leverage/over-invested', 'tier/contradicts-criteria'];

  it('stands on the tier, or on the phase', () => {
    checkFindings(
      codes,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
tier: strategic
      ^^^^^^^^^ warning leverage/over-invested: "strategic" is full investment, but the best reason of Heath Ceramics School is customer
leverage: [{ type: customer, evidence: 14 pupils asked for it. }]
---
# Kilnwatch + Heath Ceramics School
`,
    );
    checkFindings(
      codes,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
tier: partnership
phase: run
       ^^^ warning leverage/over-invested: "run" is full investment
leverage: [{ type: competitive, evidence: First in the county for 6 months. }]
---
# Kilnwatch + Heath Ceramics School
`,
    );
  });

  it('leaves a tier that contradicts its criteria to that finding', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Heath Ceramics School
us: Kilnwatch
tier: strategic
      ^^^^^^^^^ error tier/contradicts-criteria: "Strategic" contradicts the criteria: the partner can build by itself
criteria: { partner-can-build: true }
leverage: [{ type: customer, evidence: 14 pupils asked for it. }]
---
# Kilnwatch + Heath Ceramics School
`,
    ));

  it('stays silent with a strong reason, at a lower tier, and without any reason', () => {
    checkFindings(
      codes,
      `
---
proposal: partnership
partner: Heath Ceramics School
tier: strategic
leverage: [{ type: customer, evidence: 14 pupils asked. }, { type: economic, evidence: It saves €12k a year. }]
---
# Kilnwatch + Heath Ceramics School
`,
    );
    checkFindings(
      codes,
      `
---
proposal: partnership
partner: Heath Ceramics School
tier: partnership
phase: walk
leverage: [{ type: customer, evidence: 14 pupils asked. }]
---
# Kilnwatch + Heath Ceramics School
`,
    );
    checkFindings(
      codes,
      `
---
proposal: partnership
partner: Heath Ceramics School
tier: strategic
---
# Kilnwatch + Heath Ceramics School
`,
    );
  });
});
