import { checkFindings, checkFix, checkNoFix } from '../../support/verbs.js';

/** A proposal with these keys, and with these words below its title. */
const proposal = (keys: string, words = ''): string => `
---
proposal: partnership
partner: Gull Rock Ferries
us: Tidebook
${keys}
---
# Tidebook + Gull Rock Ferries

${words}
`;
const mended = (keys: string, words = ''): string => proposal(keys, words).trimStart();

describe('tier/contradicts-criteria, near misses', () => {
  const code = 'tier/contradicts-criteria';

  it('a reason speaks for more, not for less', () =>
    void checkFindings(
      code,
      proposal(`tier: integration
      ^^^^^^^^^^^ information tier/contradicts-criteria: "Integration" is below what the criteria give
tier-reason: They asked for it.
criteria: { partner-can-build: false, marquee: false }`),
    ));

  it('less needs no reason: the tier is the only mend', () => {
    const keys = 'criteria: { partner-can-build: false, marquee: false }';
    checkFix(proposal(`tier: <|>integration\n${keys}`), mended(`tier: partnership\n${keys}`), {
      code,
      brings: ['phases/missing', 'commitments/no-sponsor'],
    });
  });
});

describe('tier/over-promised, near misses', () => {
  const code = 'tier/over-promised';
  const promise = (...words: readonly string[]): string =>
    `commitments:\n  us:\n${words.map((what) => `    - { kind: enablement, what: ${what} }`).join('\n')}`;

  it('the highest tier that a promise needs is the one', () => {
    const promises = promise('a joint roadmap', 'joint development of the app');
    checkFindings(
      code,
      proposal(`tier: integration
      ^^^^^^^^^^^ warning tier/over-promised: "integration" does not include roadmap integration and joint development, which our promises do ("a joint roadmap"): that comes with "strategic".
${promises}`),
    );
    checkFix(proposal(`tier: <|>integration\n${promises}`), mended(`tier: strategic\n${promises}`), {
      code,
      brings: ['decision/build-or-partner', 'phases/missing', 'commitments/no-sponsor'],
    });
  });

  it('a promise that the tier includes in other words is within it', () =>
    void checkFindings(code, proposal(`tier: partnership\n${promise('joint development with a joint roadmap')}`)));

  it('the tier itself is not above itself', () =>
    void checkFindings(code, proposal(`tier: strategic\n${promise('a joint roadmap')}`)));

  it('what both sides promise is ours too', () =>
    void checkFindings(
      code,
      proposal(
        `tier: integration
      ^^^^^^^^^^^ warning tier/over-promised: "integration" does not include`,
        'Both sides will develop jointly the app and pay €20,000 each for it.',
      ),
    ));

  it('an exception with its reason may rise', () =>
    checkFix(
      proposal(
        `tier: <|>integration\ntier-reason: The harbour asked.\ncriteria: { partner-can-build: true }\n${promise('a joint roadmap')}`,
      ),
      mended(
        `tier: strategic\ntier-reason: The harbour asked.\ncriteria: { partner-can-build: true }\n${promise('a joint roadmap')}`,
      ),
      { code, brings: ['decision/build-or-partner', 'phases/missing', 'commitments/no-sponsor'] },
    ));
});

describe('tier/timeline, mended', () => {
  const code = 'tier/timeline';
  const brings = ['decision/build-or-partner', 'phases/missing', 'commitments/no-sponsor', 'tier/no-graduation'];

  for (const [months, tier] of [
    ['7 months', 'partnership'],
    ['12 months', 'partnership'],
    ['13 months', 'strategic'],
    ['9 to 14 months', 'strategic'],
  ])
    it(`${months} of building last as long as "${tier}"`, () =>
      checkFix(
        proposal(`tier: integration\nbuild-time: <|>${months}`),
        mended(`tier: ${tier}\nbuild-time: ${months}`),
        { code, brings },
      ));

  it('not where the criteria give less', () =>
    checkNoFix(proposal('tier: integration\ncriteria: { partner-can-build: true }\nbuild-time: <|>10 months'), {
      code,
    }));

  it('and where they give as much', () => {
    const keys = (tier: string, cursor = '') =>
      `tier: ${tier}\ncriteria: { partner-can-build: false, marquee: false }\nbuild-time: ${cursor}10 months`;
    checkFix(proposal(keys('integration', '<|>')), mended(keys('partnership')), { code, brings });
  });
});

describe('tier/unknown, mended', () => {
  const code = 'tier/unknown';

  it('offers every tier of the programme where none is near', () =>
    checkFix(proposal('tier: <|>gold'), mended('tier: partnership'), {
      code,
      title: 'Change the tier to "partnership"',
      brings: ['phases/missing', 'commitments/no-sponsor', 'tier/no-graduation'],
    }));
});

describe('mends of a document that declares nothing', () => {
  const text = (more = '') => `# Partnership proposal: Mashtun Controls + Copperfield Brewing

## Terms

Copperfield Brewing pays €9,000 a year.
${more}`;

  it('tier/missing writes the tier below its own heading', () =>
    checkFix(text(), text('\n## Tier\n\n- Tier: integration\n'), {
      code: 'tier/missing',
      brings: ['tier/no-graduation'],
    }));
});
