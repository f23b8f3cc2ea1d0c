import { checkFindings, checkFix, type Surroundings } from '../../support/verbs.js';

/** A proposal of these words, beside keys of its frontmatter. */
const proposal = (words: string, keys = ''): string => `
---
proposal: partnership
partner: Tannery Row
us: Saddlery Cloud
${keys}---
# Saddlery Cloud + Tannery Row

${words}
`;
const bound = '- Tannery Row pays €40,000 a year.';
const quiet = (codes: string | readonly string[], words: string, keys = '', surroundings: Surroundings = {}) =>
  void checkFindings(codes, proposal(words, keys), surroundings);

describe('commitments/hedged, mended', () => {
  const code = 'commitments/hedged';
  const mends: Readonly<Record<string, readonly [string, string]>> = {
    'a verb with the "to" behind it': [
      '- Saddlery Cloud <|>intends to dedicate two engineers.',
      '- Saddlery Cloud will dedicate two engineers.',
    ],
    'a verb without': [
      '- Saddlery Cloud <|>could pay for a second press.',
      '- Saddlery Cloud will pay for a second press.',
    ],
    'a tail behind a space': [
      '- Saddlery Cloud will pay for two presses by May 2030 <|>where possible.',
      '- Saddlery Cloud will pay for two presses by May 2030.',
    ],
    'words between commas': [
      '- Saddlery Cloud pays, <|>subject to budget, €20,000 a year.',
      '- Saddlery Cloud pays €20,000 a year.',
    ],
    'words that open the sentence': [
      '- <|>Where possible, Saddlery Cloud will pay for two presses by May 2030.',
      '- Saddlery Cloud will pay for two presses by May 2030.',
    ],
    'what waits to be agreed': [
      '- Saddlery Cloud pays a fee <|>to be agreed.',
      '- Saddlery Cloud pays a fee [how much, until when].',
    ],
  };
  for (const [what, [before, after]] of Object.entries(mends)) {
    it(what, () =>
      checkFix(proposal(`${before}\n${bound}`), proposal(`${after}\n${bound}`).trimStart(), {
        code,
        brings: ['commitments/one-sided', 'commitments/unmeasurable', 'value/self-centred'],
      }),
    );
  }
});

describe('commitments/hedged, near misses', () => {
  const code = 'commitments/hedged';
  for (const [what, words] of Object.entries({
    'a webinar that may be held': '- Saddlery Cloud may attend two webinars.',
    'what they may ask for': '- Saddlery Cloud may request an invoice.',
    'a right that is granted': '- Saddlery Cloud may use the trademark of Tannery Row.',
    'a list of what it may be': 'Ways to pay may include:\n\n- a fee of €200 a month\n- a share of 5 %',
    'a firm promise of both sides beside it':
      '- Both sides pay €20,000 a year for the fair.\n- Saddlery Cloud may pay for a second press.',
  }))
    it(`is quiet about ${what}`, () => quiet(code, `${words}\n\n${bound}`));

  it('a firm promise of another kind is no twin', () =>
    void checkFindings(
      code,
      proposal(`- Saddlery Cloud dedicates two engineers until 2028-06-30.
- Saddlery Cloud may pay for a second press.
                 ^^^ warning commitments/hedged: "may" binds nobody: Saddlery Cloud need not keep this promise of a payment
${bound}`),
    ));

  it('a blank counts from review on', () => {
    checkFindings(
      code,
      proposal(`- Saddlery Cloud pays [amount] a year.
                      ^^^^^^^^ warning commitments/hedged: "[amount]" is still blank, so nobody is held to "Saddlery Cloud pays [amount] a year".
${bound}`),
    );
    quiet(code, `- Saddlery Cloud pays [amount] a year.\n${bound}`, 'status: draft\n');
  });
});

describe('where the two sides stand', () => {
  const codes = ['commitments/one-sided', 'commitments/handshake', 'commitments/marketing-only'];

  it('both are bound', () => quiet(codes, `- Saddlery Cloud dedicates two engineers until 2028-06-30.\n${bound}`));

  it('one is, and the other puts in what it would hardly miss', () =>
    void checkFindings(
      codes,
      proposal(
        '',
        `commitments:
  us: [{ kind: marketing, what: a logo on the website }]
               ^^^^^^^^^ warning commitments/one-sided: Tannery Row is bound (a payment), Saddlery Cloud is not: it would hardly miss "a logo on the website"
  partner: [{ kind: spend, amount: €40k }]
`,
      ),
    ));

  it('the partner is not', () =>
    void checkFindings(
      codes,
      proposal(`- Saddlery Cloud pays €20,000 a year.
- Tannery Row may pay for a second press.
              ^^^ warning commitments/one-sided: Saddlery Cloud is bound (a payment), Tannery Row is not: nobody has to keep "Tannery Row may pay`),
    ));

  it('neither is, and the plainest promise says why', () =>
    void checkFindings(
      codes,
      proposal(`- Saddlery Cloud may attend two webinars.
- Tannery Row may pay for a second press.
              ^^^ warning commitments/handshake: This is a handshake: nothing binds Saddlery Cloud or Tannery Row. Nobody has to keep "Tannery Row may pay`),
    ));

  it('a firm promise that hurts nobody is the most there is', () =>
    void checkFindings(
      codes,
      proposal(
        '',
        `commitments:
  us: [{ kind: enablement, what: two hours of training }]
               ^^^^^^^^^^ warning commitments/handshake: This is a handshake: nothing binds Saddlery Cloud or Tannery Row. The most that is promised is
  partner: [{ kind: marketing, what: a logo on the website }]
`,
      ),
    ));

  it('marketing is all that is firm, whatever may be paid', () =>
    void checkFindings(
      codes,
      proposal(
        '',
        `commitments:
  us: [{ kind: marketing, what: two webinars a year }]
               ^^^^^^^^^ warning commitments/marketing-only: All that is firmly promised is marketing
  partner: [{ kind: marketing, what: a logo on the website }]
`,
      ),
    ));

  it('a blank on the softer side leaves it open', () =>
    quiet(codes, `- Saddlery Cloud pays [amount] a year.\n${bound}`));
});

describe('commitments/unmeasurable', () => {
  const code = 'commitments/unmeasurable';
  const vague = '- Saddlery Cloud pays a fee.';

  it('asks for the figure of firm money, one by one', () =>
    void checkFindings(
      code,
      proposal(`- Saddlery Cloud pays a fee.
                 ^^^^ warning commitments/unmeasurable: How much? "Saddlery Cloud pays a fee" promises a payment without a figure

Then comes the second list, which is about something else:

1. Tannery Row pays €40,000 a year.`),
    ));

  it('takes a figure of the same list, table or paragraph', () => {
    quiet(code, `${vague}\n- It is €200 a month.`);
    quiet(code, 'Saddlery Cloud pays a fee. It is €200 a month.');
    quiet(code, '| Side | Gives | How much |\n| --- | --- | --- |\n| Saddlery Cloud | pays a fee | €200 a month |');
  });

  it('a figure of another paragraph is none of this', () =>
    void checkFindings(
      code,
      proposal(`The press costs €9,000 and weighs 80 kg.

Saddlery Cloud pays a fee.
               ^^^^ warning commitments/unmeasurable: How much?`),
    ));

  it('leaves hedged money and other gifts to others', () => {
    quiet(code, '- Saddlery Cloud may pay a fee.');
    quiet(code, '- Saddlery Cloud trains the saddlers.');
  });
});

describe('commitments/overdue', () => {
  const code = 'commitments/overdue';
  const due = (more: string): string => `commitments:\n  us: [{ kind: spend, amount: €9k, ${more} }]\n`;

  it('begins on the day behind', () => {
    quiet(code, '', due('until: 2027-02-15'));
    quiet(code, '', due('until: 2027-02-14, done: 2027-02-01'));
    checkFindings(
      code,
      proposal(
        '',
        `commitments:
  us: [{ kind: spend, amount: €9k, until: 2027-02-14 }]
                                          ^^^^^^^^^^ warning commitments/overdue: Saddlery Cloud owed "€9k spend" by 2027-02-14, and nothing says
  partner: [{ until: 2027-02-14 }]
                     ^^^^^^^^^^ warning commitments/overdue: Tannery Row owed this by 2027-02-14
`,
      ),
    );
  });

  it('says of that promise when it was done', () =>
    checkFix(
      proposal(
        '',
        'commitments:\n  us: [{ kind: spend, amount: €9k, until: 2028-01-01 }]\n  partner:\n    - { kind: spend, amount: €1k, until: 2028-01-01 }\n    - { kind: spend, amount: €5k, until: <|>2027-02-14 }\n',
      ),
      proposal(
        '',
        'commitments:\n  us: [{ kind: spend, amount: €9k, until: 2028-01-01 }]\n  partner:\n    - { kind: spend, amount: €1k, until: 2028-01-01 }\n    - { kind: spend, amount: €5k, until: 2027-02-14, done: 2027-02-15 }\n',
      ).trimStart(),
      { code },
    ));
});

describe('commitments/no-loss', () => {
  const code = 'commitments/no-loss';

  it('names whoever loses nothing', () =>
    void checkFindings(
      code,
      proposal(
        '',
        `if-it-fails:
  us: nothing
      ^^^^^^^ warning commitments/no-loss: "nothing" says that Saddlery Cloud loses nothing if this fails.
  partner: They lose their certificate.
`,
      ),
    ));

  it('is mended on that side alone', () =>
    checkFix(
      proposal('', 'if-it-fails:\n  us: nothing at all\n  partner: <|>nothing\n'),
      proposal(
        '',
        'if-it-fails:\n  us: nothing at all\n  partner: "Tannery Row loses [the money, the people\'s time or the customers]"\n',
      ).trimStart(),
      { code },
    ));

  it('is mended in the words of the text', () =>
    checkFix(
      proposal('If this fails, Tannery Row <|>loses nothing.'),
      proposal('If this fails, Tannery Row [what is lost].').trimStart(),
      { code },
    ));
});

describe('commitments/no-sponsor', () => {
  const code = 'commitments/no-sponsor';

  it('is quiet for a tier that needs none, and with one on each side', () => {
    quiet(code, '', 'tier: integration\n');
    quiet(code, '', "tier: partnership\nowners: { us: 'Ada Lind, CEO', partner: 'Bo Holt, CEO' }\n");
  });

  it('names both sides, or the one', () => {
    checkFindings(
      code,
      proposal('', 'tier: partnership\n').replace(
        '\n\n',
        '\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning commitments/no-sponsor: No executive is named for Saddlery Cloud and Tannery Row, and "partnership" needs one\n\n',
      ),
    );
    checkFindings(
      code,
      proposal(
        '',
        "tier: partnership\nowners: { us: 'Ada Lind, CEO' }\n^^^^^^ warning commitments/no-sponsor: No executive is named for Tannery Row, and\n",
      ),
    );
  });
});
