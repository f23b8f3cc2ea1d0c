import { checkFindings, checkFix } from '../../support/verbs.js';

const code = 'commitments/hedged';
const header = `
---
proposal: partnership
partner: Copperline Trains
us: Hatch Catering
status: in-review
---
# Hatch Catering + Copperline Trains
`;

describe(code, () => {
  it('stands on the words that weaken', () => {
    checkFindings(
      code,
      `${header}
Copperline Trains may fund the second kitchen.
                  ^^^ warning commitments/hedged: "may" binds nobody: Copperline Trains need not keep this promise of a payment
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
partner: Copperline Trains
us: Hatch Catering
commitments:
  partner:
    - { kind: spend, amount: TBD }
                             ^^^ warning commitments/hedged: "TBD" is still blank
---
# Hatch Catering + Copperline Trains
`,
    ));

  it('leaves the blanks of a draft to its author', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Copperline Trains
us: Hatch Catering
status: draft
commitments:
  partner:
    - { kind: spend, amount: TBD }
---
# Hatch Catering + Copperline Trains
`,
    ));

  for (const [why, words] of Object.entries({
    'a firm promise': 'Copperline Trains will pay €90,000 a year for the kitchens.',
    'a month': 'Copperline Trains will pay €90,000 in May.',
    'a hedge that costs nothing to break': 'Copperline Trains may mention Hatch Catering in its magazine.',
    'a firm promise of the same kind beside it':
      'Copperline Trains will pay €90,000 a year for the kitchens.\n\nCopperline Trains may pay for a third kitchen.',
    'a sentence that says nobody owes anything': 'There is no financial obligation on either side.',
    'a quotation': '> Copperline Trains may fund the second kitchen.',
  })) {
    it(`stays silent about ${why}`, () => void checkFindings(code, `${header}\n${words}\n`));
  }

  it('is mended by a firm word, with every other word left as it is', () =>
    checkFix(
      `${header}
Copperline Trains <|>may fund two engineers until June 2030.
`,
      `${header}
Copperline Trains will fund two engineers until June 2030.
`,
      { code },
    ));

  it('is mended by leaving a tail out', () =>
    checkFix(
      `${header}
- Copperline Trains will fund two engineers until June 2030, where <|>possible.
`,
      `${header}
- Copperline Trains will fund two engineers until June 2030.
`,
      { code },
    ));
});
