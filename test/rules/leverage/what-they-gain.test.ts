import { equal } from 'node:assert/strict';
import { isProved, typesByQuantity } from 'partnerlint';
import { checkFindings, checkFix, checkOffers } from '../../support/verbs.js';

const proposal = (keys: string, body = ''): string => `
---
proposal: partnership
partner: Ravel Yarns
us: Loomwise
${keys}---
# Loomwise + Ravel Yarns

${body}`;

const undeclared = (body: string): string => `
# Loomwise + Ravel Yarns

Proposal for a partnership between Loomwise and Ravel Yarns.

${body}`;
const ours = { organisation: 'Loomwise' };

describe('all that a partner gets is co-marketing', () => {
  const code = 'leverage/co-marketing-only';

  it('in its own words, with five more at most, and without what we get', () =>
    void checkFindings(
      code,
      proposal(`leverage:
  - { type: co-marketing, for: us, evidence: A post. }
  - { type: co-marketing, evidence: A logo. }
            ^^^^^^^^^^^^ warning ${code}: All that Ravel Yarns gets from this is co-marketing ("A logo."), which earns nothing beyond what it costs to say yes. Find out
  - { type: co-marketing, evidence: A booth. }
            ^^^^^^^^^^^^ see ${code}: Co-marketing as well.
  - { type: co-marketing, evidence: A talk. }
            ^^^^^^^^^^^^ see ${code}: Co-marketing as well.
  - { type: co-marketing, for: customers, evidence: A play. }
            ^^^^^^^^^^^^ see ${code}: Co-marketing as well.
  - { type: co-marketing, evidence: A film. }
            ^^^^^^^^^^^^ see ${code}: Co-marketing as well.
  - { type: co-marketing, evidence: A song. }
            ^^^^^^^^^^^^ see ${code}: Co-marketing as well.
  - { type: co-marketing, evidence: A ball. }
`),
    ));

  it('is judged as words where the text of a draft says so, too', () =>
    void checkFindings(
      code,
      proposal(
        `status: draft
leverage: [{ type: co-marketing, for: partner, evidence: A logo. }]
                   ^^^^^^^^^^^^ warning ${code}
`,
        'Ravel Yarns gets its logo on our website.\n',
      ),
    ));

  it('is not said of one sentence beside a reason that was read as ours', () => {
    const logo = 'Ravel Yarns gets its logo on our website.';
    checkFindings(code, proposal('', `${logo}\n\nWe save €40,000 a year by it.\n`));
    checkFindings(
      code,
      proposal(
        '',
        `${logo}
                     ^^^^ warning ${code}: All that Ravel Yarns gets from this is co-marketing ("Ravel Yarns gets its logo on our website.")

We get our logo on their website.
`,
      ),
    );
    checkFindings(
      code,
      proposal(
        `leverage: [{ type: economic, for: us, evidence: We save €40k. }]
`,
        `${logo}
                     ^^^^ warning ${code}
`,
      ),
    );
    checkFindings(
      code,
      proposal(
        '',
        `${logo}
                     ^^^^ warning ${code}

Ravel Yarns is named in two press releases.
               ^^^^^^^^ see ${code}: Co-marketing as well.

We save €40,000 a year by it.
`,
      ),
    );
  });

  it('is mended in the text where there is no frontmatter', () =>
    checkFix(
      undeclared('Ravel Yarns gets its logo on our website.\n'),
      undeclared(`Ravel Yarns gets its logo on our website.

## Why Ravel Yarns needs this

- This earns Ravel Yarns [amount] a year: [how that is worked out]
`),
      { ...ours, code, title: 'Add a stronger reason: economic' },
    ));
});

describe('a partner without a reason', () => {
  const code = 'leverage/missing';

  it('that pays is asked what it gains', () =>
    void checkFindings(
      code,
      proposal('', '- Ravel Yarns buys two looms.\n').replace(
        '# Loomwise + Ravel Yarns\n',
        `# Loomwise + Ravel Yarns
  ^^^^^^^^^^^^^^^^^^^^^^ warning ${code}: Why does Ravel Yarns need this? It pays, and nothing here says what it gains: no rule
`,
      ),
    ));

  it('that only works is asked, as nobody has one', () =>
    void checkFindings(
      code,
      proposal('', '- Ravel Yarns will dedicate two weavers until 30 June 2028.\n').replace(
        '# Loomwise + Ravel Yarns\n',
        `# Loomwise + Ravel Yarns
  ^^^^^^^^^^^^^^^^^^^^^^ warning ${code}: Why does Ravel Yarns need this? Nothing here gives either side a reason: no rule
`,
      ),
    ));

  it('has one where we pay, in the text', () => {
    checkFindings(code, proposal('', '- Loomwise will provide funding for the fair.\n'));
    checkFindings(code, proposal('', '- Loomwise will buy two looms.\n'));
  });

  it('has none by a key alone: what we pay by it is no word about the partner', () =>
    void checkFindings(
      code,
      proposal('commitments: { us: [{ kind: spend, amount: €4k }] }\n').replace(
        '# Loomwise + Ravel Yarns\n',
        `# Loomwise + Ravel Yarns
  ^^^^^^^^^^^^^^^^^^^^^^ warning ${code}: Why does Ravel Yarns need this? Nothing here gives
`,
      ),
    ));

  const promise = '- Loomwise will dedicate two weavers until 30 June 2028.\n';
  for (const [type, words] of [
    ['requirement', 'Ravel Yarns needs this to stay certified: [the rule, word for word, and a link to it]'],
    ['economic', 'This earns Ravel Yarns [amount] a year: [how that is worked out]'],
    ['customer', '[How many] customers of Ravel Yarns have asked for [what] since [date]'],
  ] as const) {
    it(`is offered one in the text: ${type}`, () =>
      checkFix(undeclared(promise), undeclared(`${promise}\n## Why Ravel Yarns needs this\n\n- ${words}\n`), {
        ...ours,
        code,
        title: `Add a reason of the partner: ${type}`,
      }));
  }
});

describe('full investment for a moderate reason', () => {
  const code = 'leverage/over-invested';

  it('stands on the last phase, however it is written, and points at five of the best reasons', () =>
    void checkFindings(
      code,
      proposal(`phase: ' Run '
       ^^^^^^^ warning ${code}: "Run" is full investment, but the best reason of Ravel Yarns is customer and competitive, which earns a light test. Test it
leverage:
  - { type: customer, evidence: 35 of them asked. }
            ^^^^^^^^ see ${code}: The best reason they have.
  - { type: competitive, evidence: The library beats Corvid. }
            ^^^^^^^^^^^ see ${code}: The best reason they have.
  - { type: customer, evidence: 45 of them asked. }
            ^^^^^^^^ see ${code}: The best reason they have.
  - { type: co-marketing, evidence: A logo. }
  - { type: customer, evidence: 55 of them asked. }
            ^^^^^^^^ see ${code}: The best reason they have.
  - { type: customer, evidence: 65 of them asked. }
            ^^^^^^^^ see ${code}: The best reason they have.
  - { type: customer, evidence: 75 of them asked. }
`),
    ));

  it('is judged as words where the text of a draft says so, too', () =>
    void checkFindings(
      code,
      proposal(
        `status: draft
phase: run
       ^^^ warning ${code}
leverage: [{ type: customer, evidence: 35 of them asked. }]
`,
        '35 customers of Ravel Yarns have asked for the pattern library.\n',
      ),
    ));

  it('is mended in the text by a lower tier alone, where there is no frontmatter', () => {
    const asked = '35 customers of Ravel Yarns have asked for the pattern library.\n';
    checkFix(undeclared(`Tier: strategic\n\n${asked}`), undeclared(`Tier: partnership\n\n${asked}`), {
      ...ours,
      code,
      brings: ['tier/no-graduation'],
    });
  });

  it('of a phase is not mended by a lower tier', () =>
    checkOffers(
      proposal('phase: run\ntier: partnership\nleverage: [{ type: customer, evidence: 35 of them asked. }]\n'),
      ['* Add a stronger reason to the frontmatter'],
      { code },
    ));
});

describe('what a declared reason lacks', () => {
  const code = 'leverage/unevidenced';
  const reasons = (...items: readonly string[]): string =>
    proposal(`leverage:\n${items.map((item) => `  - ${item}\n`).join('')}`);

  it('is added to that reason, not to the first', () =>
    checkFix(
      reasons('{ type: economic, evidence: Saves €4k a month. }', '{ type: customer }'),
      reasons(
        '{ type: economic, evidence: Saves €4k a month. }',
        '{ type: customer, evidence: "[the number of requests]" }',
      ),
      { code, title: 'Add the evidence' },
    ));

  it('is a link first, where a rule is named that nobody can look up', () =>
    checkOffers(
      reasons('{ type: requirement, evidence: They must be certified. }'),
      ['* Add a link to the rule', 'Write the evidence'],
      { code },
    ));

  it('is evidence in other words', () =>
    checkFix(
      reasons('{ type: economic, evidence: Saves €4k a month. }', '{ type: customer, evidence: They want it. }'),
      reasons(
        '{ type: economic, evidence: Saves €4k a month. }',
        '{ type: customer, evidence: "[the number of requests]" }',
      ),
      { code, title: 'Write the evidence' },
    ));

  it('is no link where the evidence is still a blank, or where a link proves nothing', () => {
    checkOffers(reasons("{ type: requirement, evidence: '[which rule]' }"), ['* Write the evidence'], { code });
    checkOffers(reasons('{ type: customer, evidence: They want it. }'), ['* Write the evidence'], { code });
  });
});

describe('proof', () => {
  it('of a rule is a source beside it; of money it is not', () => {
    equal(isProved('requirement', 'They must be certified.', ' https://example.org/rule '), true);
    equal(isProved('requirement', 'They must be certified.'), false);
    equal(isProved('requirement', 'They must be certified.', ' http:// '), false);
    equal(isProved('requirement', 'They must be certified.', 'see https:'), true);
    equal(isProved('requirement', 'They must be certified.', ''), false);
    equal(isProved('economic', 'It saves them work.', 'https://example.org/rule'), false);
    equal(isProved('co-marketing', 'A logo.'), true);
  });

  it('by a sum of money is that of an economic reason', () => {
    equal(typesByQuantity('Saves €4k a month, for 40 people.').join(), 'economic');
    equal(typesByQuantity('40 people in 3 weeks.').join(), '');
  });
});
