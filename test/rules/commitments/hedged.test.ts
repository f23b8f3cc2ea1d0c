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
