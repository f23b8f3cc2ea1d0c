import { checkFindings, checkFix } from '../../support/verbs.js';

const code = 'commitments/hedged';
const header = `
---
proposal: partnership
partner: Copperline Rail
us: Hatch Catering
status: in-review
---
# Hatch Catering + Copperline Rail
`;

describe(code, () => {
  it('stands on the words that weaken', () => {
    checkFindings(
      code,
      `${header}
Copperline Rail may fund the second kitchen.
                ^^^ warning commitments/hedged: "may" binds nobody: Copperline Rail need not keep this promise of a payment
`,
    );
    checkFindings(
      code,
      `${header}
- Hatch Catering could fund two engineers for the ordering app.
                 ^^^^^ warning commitments/hedged: "could" binds nobody: Hatch Catering
`,
    );
  });

  it('says that a blank is a blank', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Copperline Rail
us: Hatch Catering
commitments:
  partner:
    - { kind: spend, amount: TBD }
                             ^^^ warning commitments/hedged: "TBD" is still blank
---
# Hatch Catering + Copperline Rail
`,
    ));

  it('stands on the whole of an amount that is still open', () => {
    checkFindings(
      code,
      `${header}
## Fees

Copperline Rail will pay Hatch Catering a fee of $X a month.
                                                 ^^ warning commitments/hedged: "$X" is still blank, so nobody is held to
`,
    );
  });

  it('leaves the blanks of a draft to its author', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Copperline Rail
us: Hatch Catering
status: draft
commitments:
  partner:
    - { kind: spend, amount: TBD }
---
# Hatch Catering + Copperline Rail
`,
    ));

  for (const [why, words] of Object.entries({
    'a firm promise': 'Copperline Rail will pay €90,000 a year for the kitchens.',
    'a month': 'Copperline Rail will pay €90,000 in May.',
    'a hedge that costs nothing to break': 'Copperline Rail may mention Hatch Catering in its magazine.',
    'a firm promise of the same kind beside it':
      'Hatch Catering will pay €90,000 a year for the kitchens.\n\nHatch Catering may pay for a third kitchen.',
    'a sentence that says nobody owes anything': 'There is no financial obligation on either side.',
    'a choice of the buyer': 'Copperline Rail may purchase more ovens at any time.',
    'a goal': 'Hatch Catering aims to build a network of kitchens.',
    'what anybody could do': 'Anyone on the platform could pay with a card.',
    'a property of data': '## What the receipt shows\n\n- Share of the total where applicable.',
    'the blank of a name': 'Copperline Rail, represented by [name of the director], pays €90,000 a year.',
    'an adverb of something else': 'Copperline Rail can implement it through its rules and, potentially, more trains.',
    'a link': 'Copperline Rail funds the [kitchen][plan] with €90,000.\n\n[plan]: https://example.org/plan',
    'a footnote': 'Copperline Rail funds the second kitchen[^1] with €90,000.\n\n[^1]: In Leeds.',
    'a quotation': '> Copperline Rail may fund the second kitchen.',
  })) {
    it(`stays silent about ${why}`, () => void checkFindings(code, `${header}\n${words}\n`));
  }

  it('is mended by a firm word, with every other word left as it is', () =>
    checkFix(
      `${header}
Copperline Rail <|>may pay €90,000 for the kitchens until June 2030.
`,
      `${header}
Copperline Rail will pay €90,000 for the kitchens until June 2030.
`,
      { code },
    ));

  it('is mended by leaving a tail out', () =>
    checkFix(
      `${header}
- Copperline Rail will pay for two kitchens by May 2030, where <|>possible.
`,
      `${header}
- Copperline Rail will pay for two kitchens by May 2030.
`,
      { code },
    ));
});
