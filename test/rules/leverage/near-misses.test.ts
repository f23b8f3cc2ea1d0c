import { checkFindings, checkFix } from '../../support/verbs.js';

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
const reason = (...items: readonly string[]): string =>
  `leverage:\n${items.map((item) => (item.startsWith(' ') ? item : `  - { ${item} }`)).join('\n')}`;

describe('leverage/over-invested, near misses', () => {
  const code = 'leverage/over-invested';
  const asked = 'type: customer, evidence: 40 islanders asked for it.';

  it('names the best reasons, not the weaker ones', () =>
    void checkFindings(
      code,
      proposal(`tier: strategic
      ^^^^^^^^^ warning leverage/over-invested: "strategic" is full investment, but the best reason of Gull Rock Ferries is customer, which earns
${reason('type: co-marketing, evidence: A stand at the quay.', asked)}`),
    ));

  it('only notes what the author of a draft has chosen', () =>
    void checkFindings(
      code,
      proposal(`status: draft
tier: strategic
      ^^^^^^^^^ information leverage/over-invested: "strategic" is full investment
${reason(asked)}`),
    ));

  it('what only we get is no reason of theirs', () =>
    void checkFindings(
      code,
      proposal(`tier: strategic\n${reason('type: customer, for: us, evidence: 40 of ours asked.')}`),
    ));

  it('lowers the tier, and not the phase', () => {
    const rest = `owners: { us: 'Ada Lind, CEO', partner: 'Bo Holt, CEO' }\n${reason(asked)}`;
    checkFix(proposal(`tier: <|>strategic\n${rest}`), mended(`tier: partnership\n${rest}`), {
      code,
      title: 'Set the tier',
      brings: ['tier/no-graduation', 'phases/missing'],
    });
    checkFix(
      proposal(`tier: partnership\nphase: <|>run\n${rest}`),
      mended(
        `tier: partnership\nphase: run\n${rest}\n  - { type: economic, evidence: "[why the partner needs this, with its figure or its source]" }`,
      ),
      { code, brings: ['leverage/unevidenced'] },
    );
  });

  it('any phase but the last is less than full', () =>
    void checkFindings(code, proposal(`tier: partnership\nphase: walk\n${reason(asked)}`)));

  it('the one tier of a programme is not its top', () =>
    void checkFindings(code, proposal(`tier: listed\n${reason(asked)}`), {
      program:
        'tiers: [{ name: listed, purpose: They list us., timeline: ongoing }]\ntier-questions: []\ntier-ladder: []\n',
    }));
});

describe('leverage/unevidenced, near misses', () => {
  const code = 'leverage/unevidenced';
  const kept = 'type: requirement, evidence: The islanders must have a timetable.';

  it('a blank of a draft is seen by its author', () => {
    const blank = reason('type: economic, evidence: "[how much]"');
    checkFindings(code, proposal(`status: draft\n${blank}`));
    checkFindings(
      code,
      proposal(`${reason('type: economic, evidence: "[how much]"')}
                                ^^^^^^^^^^^^ warning leverage/unevidenced: Nothing proves the economic reason`),
    );
  });

  it('a link that has only begun is no source', () => {
    for (const source of ['https://', '"[link]"'])
      checkFindings(
        code,
        proposal(
          `leverage:
  - type: requirement
    evidence: The islanders must have a timetable.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning leverage/unevidenced: "The islanders must have a timetable." does not prove
    source: ${source}`,
        ),
      );
    checkFindings(code, proposal(reason(`${kept.slice(0, -1)}, source: Harbour act, 2021`)));
  });
});

describe('leverage/overstated, near misses', () => {
  const code = 'leverage/overstated';

  it('words that nobody can read as any reason', () =>
    void checkFindings(
      code,
      proposal(`leverage:
  - type: economic
          ^^^^^^^^ warning leverage/overstated: Declared as economic, but "It is blue." reads as no reason of this kind, and nothing in the text makes up for it. Write the evidence
    evidence: It is blue.`),
    ));

  it('words that cannot be read and can be looked up', () =>
    void checkFindings(code, proposal(reason('type: requirement, evidence: "§ 12 of the harbour act"'))));

  it('an unknown type is another finding', () =>
    void checkFindings(code, proposal(reason('type: sympathy, evidence: A joint press release.'))));

  it('the type is taken in capitals', () =>
    void checkFindings(
      code,
      proposal(`leverage:
  - type: "Requirement "
          ^^^^^^^^^^^^^^ warning leverage/overstated: Declared as requirement
    evidence: A joint press release and two blog posts.`),
    ));

  it('what we declare for ourselves is ours to judge', () =>
    void checkFindings(code, proposal(reason('type: requirement, for: " Us ", evidence: A joint press release.'))));

  it('mends that reason', () =>
    checkFix(
      proposal(`leverage:
  - { type: economic, evidence: It saves them €9k a year. }
  - { type: <|>requirement, evidence: A joint press release and two blog posts. }`),
      mended(`leverage:
  - { type: economic, evidence: It saves them €9k a year. }
  - { type: co-marketing, evidence: A joint press release and two blog posts. }`),
      { code },
    ));
});

describe('leverage/unqualified, near misses', () => {
  const code = 'leverage/unqualified';

  it('is mended in the words of the text', () =>
    checkFix(
      proposal('tier: integration', 'Without this partnership <|>nothing changes for Gull Rock Ferries.'),
      mended(
        'tier: integration',
        'Without this partnership [what they lose, miss or keep paying] for Gull Rock Ferries.',
      ),
      { code },
    ));
});

describe('leverage/co-marketing-only, near misses', () => {
  const code = 'leverage/co-marketing-only';

  it('what our side gets does not add to it', () =>
    void checkFindings(
      code,
      proposal(`leverage:
  - { type: co-marketing, for: us, evidence: A logo. }
  - { type: co-marketing, evidence: A joint stand at the fair. }
            ^^^^^^^^^^^^ warning leverage/co-marketing-only: All that Gull Rock Ferries gets from this is co-marketing`),
    ));

  it('co-marketing for us alone is not all that they get', () =>
    void checkFindings(code, proposal(reason('type: co-marketing, for: us, evidence: A logo.'))));

  it('their customers count', () =>
    void checkFindings(
      code,
      proposal(`leverage:
  - { type: co-marketing, for: customers, evidence: A joint stand. }
            ^^^^^^^^^^^^ warning leverage/co-marketing-only: All that Gull Rock Ferries gets`),
    ));
});
