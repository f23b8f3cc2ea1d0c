import { checkFindings, checkFix, checkNoFix } from '../../support/verbs.js';

describe('tier/missing', () => {
  const code = 'tier/missing';

  it('stands on the criteria, and says what they give', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Silver Lake Choirs
us: Cantus Scores
status: draft
criteria: { partner-can-build: false, marquee: false }
^^^^^^^^ information tier/missing: No tier is named. The criteria give "partnership"
---
# Cantus Scores + Silver Lake Choirs
`,
    ));

  it('stands on the title from review on', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Silver Lake Choirs
us: Cantus Scores
---
# Cantus Scores + Silver Lake Choirs
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning tier/missing: No tier is named, so neither side knows

Choirs at the "Gold" level sing twice.
`,
    ));

  it('stays silent in a draft without criteria, and where a tier is stated', () => {
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Silver Lake Choirs
status: draft
---
# Cantus Scores + Silver Lake Choirs
`,
    );
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Silver Lake Choirs
---
# Cantus Scores + Silver Lake Choirs

**Tier:** partnership
`,
    );
  });

  it('is mended by the tier that the criteria give', () =>
    checkFix(
      `
---
proposal: partnership
partner: Silver Lake Choirs
us: Cantus Scores
status: draft
graduation: To "strategic" once 300 choirs sing from the app.
criteria: { partner-can-build: false, marquee: false }
owners: { us: "Ida Lund, CEO", partner: "Tom Ash, CEO" }
---
# Cantus Scores + Silver Lake Choirs
`,
      `
---
proposal: partnership
partner: Silver Lake Choirs
us: Cantus Scores
status: draft
graduation: To "strategic" once 300 choirs sing from the app.
criteria: { partner-can-build: false, marquee: false }
owners: { us: "Ida Lund, CEO", partner: "Tom Ash, CEO" }
tier: partnership
---
# Cantus Scores + Silver Lake Choirs
`,
      { code },
    ));
});

describe('tier/unknown', () => {
  const code = 'tier/unknown';

  it('is an error at the value, in any status', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Silver Lake Choirs
status: draft
tier: platinum
      ^^^^^^^^ error tier/unknown: The programme has no tier "platinum". Choose one of "integration", "partnership" and "strategic".
---
# Cantus Scores + Silver Lake Choirs
`,
    ));

  it('asks whether a slip was meant', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Silver Lake Choirs
tier: partnerhsip
      ^^^^^^^^^^^ error tier/unknown: The programme has no tier "partnerhsip". Did you mean "partnership"?
---
# Cantus Scores + Silver Lake Choirs
`,
    ));

  it('stays silent about capitals, and about words of the text', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Silver Lake Choirs
tier: Partnership
---
# Cantus Scores + Silver Lake Choirs

Tier: Gold
`,
    ));

  it('is mended by the tier that was meant', () =>
    checkFix(
      `
---
proposal: partnership
partner: Silver Lake Choirs
tier: "integrtion" # self-serve
graduation: To "partnership" once 100 choirs sing from the app.
---
# Cantus Scores + Silver Lake Choirs
`,
      `
---
proposal: partnership
partner: Silver Lake Choirs
tier: integration # self-serve
graduation: To "partnership" once 100 choirs sing from the app.
---
# Cantus Scores + Silver Lake Choirs
`,
      { code },
    ));
});

describe('tier/contradicts-criteria', () => {
  const code = 'tier/contradicts-criteria';

  it('is an error above what the criteria give', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Silver Lake Choirs
status: draft
tier: strategic
      ^^^^^^^^^ error tier/contradicts-criteria: "Strategic" contradicts the criteria: a marquee name without strategic fit
criteria: { partner-can-build: false, marquee: true, strategic-fit: low }
---
# Cantus Scores + Silver Lake Choirs
`,
    ));

  it('is information below', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Silver Lake Choirs
tier: integration
      ^^^^^^^^^^^ information tier/contradicts-criteria: "Integration" is below what the criteria give, "partnership"
criteria: { partner-can-build: false, marquee: false }
---
# Cantus Scores + Silver Lake Choirs
`,
    ));

  it('is a warning where the tier is only read', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Silver Lake Choirs
criteria: { partner-can-build: true }
---
# Cantus Scores + Silver Lake Choirs

Tier: strategic
      ^^^^^^^^^ warning tier/contradicts-criteria: "Strategic" contradicts the criteria
`,
    ));

  it('stays silent where they agree, with a reason, and while an answer is open', () => {
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Silver Lake Choirs
tier: strategic
criteria: { partner-can-build: false, marquee: true, strategic-fit: medium }
---
# Cantus Scores + Silver Lake Choirs
`,
    );
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Silver Lake Choirs
tier: strategic
tier-reason: The ministry asked for one choir in each county by name.
criteria: { partner-can-build: true }
---
# Cantus Scores + Silver Lake Choirs
`,
    );
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Silver Lake Choirs
tier: strategic
criteria: { marquee: true }
---
# Cantus Scores + Silver Lake Choirs
`,
    );
  });

  const wrong = `
---
proposal: partnership
partner: Silver Lake Choirs
us: Cantus Scores
tier: partnership
criteria: { partner-can-build: true }
owners: { us: "Ida Lund, CEO", partner: "Tom Ash, CEO" }
graduation: To the next tier once 300 choirs sing from the app.
---
# Cantus Scores + Silver Lake Choirs
`;

  it('is mended by the tier, changing nothing else; without its phases a timeline is the next gap', () =>
    checkFix(wrong, wrong.replace('tier: partnership', 'tier: integration'), { code, brings: ['charter/timeline'] }));

  it('is mended by a reason', () =>
    checkFix(
      wrong,
      wrong.replace('\n---\n# ', '\ntier-reason: "[what the criteria leave out, and who decided]"\n---\n# '),
      { code, title: 'Say why' },
    ));
});

describe('tier/over-promised', () => {
  const code = 'tier/over-promised';
  const low = `---
proposal: partnership
partner: Silver Lake Choirs
us: Cantus Scores
tier: integration
`;

  it('stands on the tier, once for all promises', () =>
    void checkFindings(
      code,
      `
${low}      ^^^^^^^^^^^ warning tier/over-promised: "integration" does not include dedicated partner manager and roadmap integration
commitments:
  us:
    - { kind: enablement, what: a dedicated partner manager }
    - { kind: roadmap, what: a joint roadmap for the app }
---
# Cantus Scores + Silver Lake Choirs
`,
    ));

  for (const [why, rest] of Object.entries({
    'what the tier includes':
      'commitments: { us: [{ kind: enablement, what: office hours every week }] }\n---\n# Cantus Scores + Silver Lake Choirs\n',
    'what the partner promises':
      'commitments: { partner: [{ kind: enablement, what: a dedicated partner manager }] }\n---\n# Cantus Scores + Silver Lake Choirs\n',
    'what is not promised':
      '---\n# Cantus Scores + Silver Lake Choirs\n\nOther firms offer a dedicated partner manager.\n',
    'an option': '---\n# Cantus Scores + Silver Lake Choirs\n\nCantus Scores may assign a dedicated partner manager.\n',
  })) {
    it(`stays silent about ${why}`, () => void checkFindings(code, low + rest));
  }

  it('offers no higher tier where the criteria forbid it', () =>
    checkNoFix(
      `${low}criteria: { partner-can-build: true }
commitments:
  us:
    - { kind: enablement, what: a dedicated partner manager }
---
# Cantus Scores + Silver Lake Choirs
`,
      { code },
    ));
});

describe('tier/timeline', () => {
  const code = 'tier/timeline';

  it('stands on the build time', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Silver Lake Choirs
tier: partnership
build-time: about 18 months
            ^^^^^^^^^^^^^^^ error tier/timeline: Building takes "about 18 months", and "partnership" is served for 12 months at most
---
# Cantus Scores + Silver Lake Choirs
`,
    ));

  for (const [why, keys] of Object.entries({
    'the limit itself': 'tier: integration\nbuild-time: 6 months',
    'the limit in weeks': 'tier: integration\nbuild-time: 26 weeks',
    'a year': 'tier: partnership\nbuild-time: 1 year',
    'an ongoing tier': 'tier: strategic\nbuild-time: 3 years',
    'words without a duration': 'tier: integration\nbuild-time: as long as it takes',
    'a build time without a tier': 'build-time: 3 years',
  })) {
    it(`stays silent about ${why}`, () =>
      void checkFindings(
        code,
        `---
proposal: partnership
partner: Silver Lake Choirs
${keys}
---
# Cantus Scores + Silver Lake Choirs
`,
      ));
  }
});

describe('tier/no-graduation', () => {
  const code = 'tier/no-graduation';

  it('stands on the tier key', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Silver Lake Choirs
tier: integration
^^^^ warning tier/no-graduation: "integration" is not the last step, and nothing says how Silver Lake Choirs gets to "partnership"
---
# Cantus Scores + Silver Lake Choirs
`,
    ));

  it('stays silent at the top, with a path in either half, and for an unknown tier', () => {
    for (const keys of [
      'tier: strategic',
      'tier: integration\ngraduation: To the next one in May 2030.',
      'tier: gold',
    ]) {
      checkFindings(
        code,
        `---
proposal: partnership
partner: Silver Lake Choirs
${keys}
---
# Cantus Scores + Silver Lake Choirs
`,
      );
    }
  });

  it('is mended in the frontmatter', () =>
    checkFix(
      `
---
proposal: partnership
partner: Silver Lake Choirs
tier: integration
---
# Cantus Scores + Silver Lake Choirs
`,
      `
---
proposal: partnership
partner: Silver Lake Choirs
tier: integration
graduation: 'To "partnership" once [what has to be reached]; we look at it on [date]'
---
# Cantus Scores + Silver Lake Choirs
`,
      { code },
    ));
});
