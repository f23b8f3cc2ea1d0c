import { checkFindings, checkFix } from '../../support/verbs.js';

const code = 'frontmatter/contradicts-body';

/** Promises of both halves; the carets stand under those of the frontmatter. */
const proposal = (keys: string, ...sentences: readonly string[]): string => `
---
proposal: partnership
partner: Orchard Foods
us: Halden Robotics
commitments:
${keys}
---

# Picking robots for Orchard Foods

${sentences.map((sentence) => `- ${sentence}\n`).join('')}`;

describe('a promise of the frontmatter and its twin in the text', () => {
  const silent: readonly (readonly [what: string, keys: string, ...sentences: string[]])[] = [
    [
      'two keys of one kind, since nobody knows which of them the text means',
      '  partner: [{ kind: spend, amount: $400k }, { kind: spend, amount: $300k }]',
      'Orchard Foods pays $250,000 for the press.',
    ],
    [
      'two sentences of one kind, since nobody knows which of them the key means',
      '  partner: [{ kind: spend, amount: $400k }]',
      'Orchard Foods pays $250,000 for the press.',
      'Orchard Foods pays $150,000 for the hall.',
    ],
    [
      'a sentence that only may be kept',
      '  partner: [{ kind: spend, amount: $400k }]',
      'Orchard Foods may pay $250,000 for the press.',
    ],
    [
      'a sentence of another kind',
      '  partner: [{ kind: concession, amount: $400k }]',
      'Orchard Foods pays $250,000 for the press.',
    ],
    ['a key without a kind', '  partner: [{ amount: $400k }]', 'Orchard Foods pays $250,000 for the press.'],
    ['a key without an amount', '  partner: [{ kind: spend }]', 'Orchard Foods pays $250,000 for the press.'],
    [
      'a sentence without an amount',
      '  partner: [{ kind: spend, amount: $400k }]',
      'Orchard Foods pays for the press.',
    ],
    [
      'an amount in words',
      '  partner: [{ kind: spend, amount: the press }]',
      'Orchard Foods pays $250,000 for the press.',
    ],
    [
      'two amounts in the key',
      '  partner: [{ kind: spend, amount: $400k and $100k }]',
      'Orchard Foods pays $250,000 for the press.',
    ],
    [
      'a part of the amount in the key',
      '  partner: [{ kind: spend, amount: at least $100k }]',
      'Orchard Foods pays $250,000 for the press.',
    ],
    [
      'an amount of something else',
      '  partner: [{ kind: engineering, amount: 2 FTE }]',
      'Orchard Foods dedicates an engineer with 50 % of her time.',
    ],
    [
      'the same last day',
      '  partner: [{ kind: spend, until: 2027-12-31 }]',
      'Orchard Foods pays $250,000 for the press until 31 December 2027.',
    ],
    [
      'a last day that is only a month',
      '  partner: [{ kind: spend, until: 2027-11-30 }]',
      'Orchard Foods pays $250,000 for the press until December 2027.',
    ],
    [
      'a day that is not said to be the last',
      '  partner: [{ kind: spend, until: 2027-11-30 }]',
      'Orchard Foods pays $250,000 for the press on 31 December 2027.',
    ],
    [
      'two days',
      '  partner: [{ kind: spend, until: 2027-11-30 }]',
      'Orchard Foods pays $250,000 for the press from 1 January 2027 until 31 December 2027.',
    ],
    [
      'no last day in the key',
      '  partner: [{ kind: spend }]',
      'Orchard Foods pays $250,000 for the press until 31 December 2027.',
    ],
  ];
  for (const [what, keys, ...sentences] of silent) {
    it(`do not contradict each other: ${what}`, () => void checkFindings(code, proposal(keys, ...sentences)));
  }

  it('may differ in the sum', () =>
    void checkFindings(
      code,
      proposal(
        `  partner: [{ kind: spend, amount: $400k }]
                                   ^^^^^ error ${code}: The frontmatter names "$400k" as the amount, but the text says "$250,000". Keep the one that holds.`,
        `Orchard Foods pays $250,000 for the press.
                     ^^^^^^^^ see ${code}: The text says this.`,
      ),
    ));

  it('may differ in the share', () =>
    void checkFindings(
      code,
      proposal(
        `  us: [{ kind: revenue-share, amount: 12 % }]
                                      ^^^^ error ${code}: The frontmatter names "12 %" as the amount, but the text says "9 %".`,
        'Halden Robotics shares 9 % of the revenue with Orchard Foods.',
      ),
    ));

  it('may differ in the people, each key beside the sentence of its own side', () =>
    void checkFindings(
      code,
      proposal(
        `  us: [{ kind: engineering, amount: 3 FTE }]
  partner: [{ kind: engineering, amount: 2 FTE }]
                                         ^^^^^ error ${code}: The frontmatter names "2 FTE" as the amount, but the text says "four engineers".`,
        'Halden Robotics dedicates three engineers to the press.',
        'Orchard Foods dedicates four engineers to the press.',
      ),
    ));

  for (const before of ['until', 'through', 'by']) {
    it(`may differ in the last day: ${before}`, () =>
      void checkFindings(
        code,
        proposal(
          `  partner: [{ kind: spend, until: 2027-11-30 }]
                                  ^^^^^^^^^^ error ${code}: The frontmatter names "2027-11-30" as the last day, but the text says "31 December 2027".`,
          `Orchard Foods pays $250,000 for the press ${before} 31 December 2027.`,
        ),
      ));
  }

  it('are mended in the frontmatter, in quotation marks where YAML needs them', () => {
    const twin = (amount: string, until: string): string =>
      proposal(
        `  partner: [{ kind: spend, amount: ${amount}, until: ${until} }]`,
        'Orchard Foods pays $250,000 for the press until 31 December 2027.',
      );
    checkFix(twin('<|>$400k', '2027-12-31'), twin('"$250,000"', '2027-12-31'), {
      code,
      title: 'Write "$250,000" in the frontmatter, as the text says',
    });
    checkFix(twin('$250k', '<|>2027-11-30'), twin('$250k', '2027-12-31'), { code });
  });
});

describe('a partner of the frontmatter and another one behind a label', () => {
  const named = (partner: string, label: string, mark = ''): string => `
---
proposal: partnership
partner: ${partner}
${mark}---

# Picking robots

${label}
`;
  const differs = (partner: string, text: string): string =>
    `         ${'^'.repeat(partner.length)} error ${code}: The frontmatter names "${partner}" as the partner, but the text says "${text}".\n`;

  it('differ where no word of the one stands in the text', () => {
    checkFindings(
      code,
      named('The Kelp Co', 'Partner: Orchard Foods the Co', differs('The Kelp Co', 'Orchard Foods the Co')),
    );
    checkFindings(code, named('Kelp', 'Partner: Orchard & Sons', differs('Kelp', 'Orchard & Sons')));
  });

  const silent: readonly (readonly [what: string, partner: string, label: string])[] = [
    [
      'where one word of the name is in the text',
      'Kelp & Daughters',
      'Partner: Orchard Foods\n\nThey are daughters of apples.',
    ],
    ['where the three letters of a name are', 'Ace Sea', 'Partner: Orchard Foods\n\nAn ace robot.'],
    ['where several partners are declared', '[Kelp, Seaweed]', 'Partner: Orchard Foods'],
    ['where several are in the text', 'Kelp', 'Partner: Orchard Foods\n\nPartner: Apple Foods'],
    ['where the label has no name', 'Kelp', 'Partner: to be found in May'],
    ['where the label has a whole sentence', 'Kelp', `Partner: Orchard Foods${' and whoever else joins'.repeat(3)}`],
  ];
  for (const [what, partner, label] of silent) {
    it(`do not differ ${what}`, () => void checkFindings(code, named(partner, label)));
  }

  it('is mended with quotation marks where YAML needs them', () => {
    checkFix(
      named('Kelp', 'Partner: Orchard (Foods): Ltd'),
      named('"Orchard (Foods): Ltd"', 'Partner: Orchard (Foods): Ltd'),
      { code },
    );
    checkFix(
      named('Kelp', "Partner: Orchard's Foods 24 & Co"),
      named("Orchard's Foods 24 & Co", "Partner: Orchard's Foods 24 & Co"),
      { code },
    );
  });
});

describe('a type of leverage, a launch and a tier', () => {
  const proposalWith = (keys: string, line: string): string => `
---
proposal: partnership
partner: Orchard Foods
${keys}
---

# Picking robots for Orchard Foods

${line}
`;

  it('of leverage is compared with what is declared, whatever the case', () => {
    const two = `leverage:
  - { type: requirement, evidence: Rule 12. }
            ^^^^^^^^^^^ error ${code}: The frontmatter names "requirement" as the leverage, but the text says "Economic".
  - { type: product, evidence: Faster. }`;
    checkFindings(code, proposalWith(two, 'Leverage: Economic'));
    checkFindings(code, proposalWith('leverage: [{ type: requirement }, { type: product }]', 'Leverage: Product'));
    checkFindings(code, proposalWith('leverage: [{ type: requirement }]', 'Leverage: economic\n\nLeverage: customer'));
    checkFindings(code, proposalWith('leverage: [{ evidence: Faster. }]', 'Leverage: economic'));
  });

  it('of leverage is mended where one is declared', () =>
    checkFix(
      proposalWith(
        'leverage: [{ type: requirement, evidence: Saves Orchard Foods €4k a month. }]',
        'Leverage: Economic',
      ),
      proposalWith('leverage: [{ type: economic, evidence: Saves Orchard Foods €4k a month. }]', 'Leverage: Economic'),
      { code },
    ));

  it('of launch holds when one of two days is the declared one', () => {
    checkFindings(code, proposalWith('launch: 2027-06-15', 'Launch date: 1 July 2027\n\nLaunch date: 15 June 2027'));
    checkFindings(code, proposalWith('status: draft', 'Launch date: 1 July 2027'));
  });

  for (const line of [
    'Launch: 7/2027',
    'Launch: the 25th hour of July 2027',
    'Launch: 1 July',
    'Launch: first half of 2027',
    'Launch: 1 June 2027 or 1 July 2027',
  ]) {
    it(`of launch is too coarse: ${line}`, () => void checkFindings(code, proposalWith('launch: 2027-06-15', line)));
  }

  it('of launch may be any day of the month', () => {
    for (const day of ['1 July 2027', 'July 21, 2027', '2027-07-01'])
      checkFindings(
        code,
        proposalWith(
          `launch: 2027-06-15\n        ^^^^^^^^^^ error ${code}: The frontmatter names "2027-06-15" as the day of the launch`,
          `Launch date: ${day}`,
        ),
      );
  });

  it('of exclusivity contradicts a sentence that denies it', () =>
    void checkFindings(
      code,
      proposalWith(
        `exclusivity: { scope: apples }
             ^^^^^^^^^^^^^^^^^ error ${code}: The frontmatter declares an exclusivity, but the text says "This Agreement is non-exclusive". Take one of them out.`,
        `The press is blue.

This Agreement   is non-exclusive.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ see ${code}: The text says this.`,
      ),
    ));
});
