import { equal } from 'node:assert/strict';
import { check, checkFindings, checkFix, checkNoFix, checkProposal } from '../../support/verbs.js';

const codes = ['frontmatter/syntax', 'frontmatter/schema', 'frontmatter/unknown-key'];

describe('what is wrong in a frontmatter', () => {
  it('is said once, by the rule whose it is', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Kelp & Co
status: dead
        ^^^^ error frontmatter/schema: "status" is "dead", but must be draft, in-review, signed, live or ended.
graduatoin: After a year.
^^^^^^^^^^ warning frontmatter/unknown-key: "graduatoin" is no key that Partnerlint knows. Did you mean "graduation"?
xyzzy: 3
^^^^^ warning frontmatter/unknown-key: "xyzzy" is no key that Partnerlint knows. For a key of your own, write "x-xyzzy".
launch: "2027-09-01
        ^^^^^^^^^^^ error frontmatter/syntax: This " is never closed, so the lines below it cannot be read with it.
review: quarterly
---
# Seaweed
`,
    ));

  it('points at the first of two keys', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Kelp & Co
^^^^^^^ see frontmatter/schema: "partner" stands here first.
partner: Orchard Foods
^^^^^^^ error frontmatter/schema: "partner" stands here a second time
---
# Seaweed
`,
    ));

  it('can be an answer that the programme does not have, in its own words', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Kelp & Co
criteria: { strategic-fit: huge, ovens: seven, only-flour: yes }
                           ^^^^ error frontmatter/schema: "criteria.strategic-fit" is "huge", but must be low, medium or high.
                                        ^^^^^ error frontmatter/schema: "criteria.ovens" is "seven", but must be one of few and many.
---
# Seaweed
`,
      {
        program: `tier-questions:
  - { key: ovens, ask: How many ovens do they run?, answers: [{ value: few }, { value: many }] }
  - { key: only-flour, ask: Do they bake with our flour alone?, answers: [{ value: yes }, { value: no }] }
tier-ladder: [{ when: { ovens: few }, tier: integration, because: they are small }]
`,
      },
    ));

  it('is nothing in a document without one', () => void checkFindings(codes, '# Seaweed for Kelp & Co\n'));
});

describe('a frontmatter', () => {
  it('that is never closed is closed, on a line of its own', () => {
    const open = '---\nproposal: partnership\npartner: Kelp & Co';
    checkFix(open, `${open}\n---\n`, { code: 'frontmatter/syntax' });
    checkFix(`${open}\n`, `${open}\n---\n`, { code: 'frontmatter/syntax' });
  });

  it('that is closed has nothing to close', () =>
    checkNoFix('---\nproposal: partnership\npartner: "Kelp & Co\nstatus: draft\n---\n# Seaweed\n', {
      code: 'frontmatter/syntax',
    }));

  it('without a partner is given the one of the text', () =>
    checkFix(
      '---\nproposal: partnership\npartner:\n---\n# Seaweed\n\nPartner: Orchard Foods\n',
      '---\nproposal: partnership\npartner: Orchard Foods\n---\n# Seaweed\n\nPartner: Orchard Foods\n',
      { code: 'frontmatter/schema' },
    ));

  it('without a partner asks who it is where the text names nobody', () =>
    checkFix(
      '---\nproposal: partnership\npartner:\n---\n# Seaweed\n',
      '---\nproposal: partnership\npartner: Who it is with\n---\n# Seaweed\n',
      { code: 'frontmatter/schema' },
    ));

  it('with a key like none has no better name for it', () =>
    checkNoFix('---\nproposal: partnership\npartner: Kelp & Co\nxyzzy: 3\n---\n# Seaweed\n', {
      code: 'frontmatter/unknown-key',
    }));
});

describe('the gaps of a document without frontmatter', () => {
  const title = 'Peak Radios + Moor Rescue: partnership proposal';
  const body = `
Proposal for a partnership between Peak Radios and Moor Rescue.

## Commitments

- Peak Radios will fund two engineers until 30 June 2028.
- Moor Rescue will dedicate two engineers until 30 June 2028.
`;
  const included = { included: true, organisation: 'Peak Radios' };

  it('are one note on its title, that lists them and points at each', () => {
    const { findings } = checkProposal(
      `
# ${title}
  ${'^'.repeat(title.length)} information frontmatter/missing: This reads as a partnership proposal, but says nothing of why the partner needs it, the tier, its goals, its timeline, how it is measured, who decides and how it ends. Declare it
${body}`,
      included,
    );
    const [note] = findings;
    equal(note?.related?.length, 7);
    equal(
      note.related.some(({ message }) => message.startsWith('No tier is named')),
      true,
    );
  });

  it('are nobody’s where the programme switches off the rules that find them', () => {
    const { findings } = check(`# ${title}\n${body}`, {
      ...included,
      rules: Object.fromEntries(
        [
          'tier/missing',
          'leverage/missing',
          'charter/exit',
          'charter/goals',
          'charter/timeline',
          'charter/measurement',
          'charter/governance',
        ].map((code) => [code, 'off' as const]),
      ),
    });
    equal(findings.map(({ code }) => code).join(), '');
  });

  it('are mended by the frontmatter that the text supports', () =>
    checkFix(
      `# ${title}\n${body}`,
      `---
proposal: partnership
partner: Moor Rescue
us: Peak Radios
commitments:
  us:
    - kind: engineering
      what: Peak Radios will fund two engineers until 30 June 2028.
      amount: two engineers
      until: 2028-06-30
  partner:
    - kind: engineering
      what: Moor Rescue will dedicate two engineers until 30 June 2028.
      amount: two engineers
      until: 2028-06-30
---

# ${title}
${body}`,
      {
        ...included,
        code: 'frontmatter/missing',
        title: 'Adopt: write the frontmatter that the text supports',
        brings: [
          'leverage/missing',
          'charter/exit',
          'charter/goals',
          'charter/timeline',
          'charter/measurement',
          'charter/governance',
          'tier/missing',
        ],
      },
    ));
});
