import { checkFindings, checkFix } from '../../support/verbs.js';

/** How bound the two sides are is one thing, and gets one finding. */
const codes = ['commitments/marketing-only', 'commitments/handshake', 'commitments/one-sided'];
const header = `
---
proposal: partnership
partner: Alba Yoga
us: Stillpoint Audio
---
# Stillpoint Audio + Alba Yoga
`;

describe('commitments: how bound the sides are', () => {
  it('says marketing only when that is all that is firm', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Alba Yoga
us: Stillpoint Audio
commitments:
  us:
    - { kind: marketing, what: a joint campaign in May }
              ^^^^^^^^^ warning commitments/marketing-only: All that is firmly promised is marketing
  partner:
    - { kind: marketing, what: flyers in 40 studios }
---
# Stillpoint Audio + Alba Yoga
`,
    ));

  it('says handshake when nothing that hurts is firm', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Alba Yoga
us: Stillpoint Audio
commitments:
  us:
    - { kind: marketing, what: a joint campaign in May }
              ^^^^^^^^^ warning commitments/handshake: This is a handshake: nothing binds Stillpoint Audio or Alba Yoga
  partner:
    - { kind: enablement, what: training of 40 teachers }
---
# Stillpoint Audio + Alba Yoga
`,
    ));

  it('stands on the hedge that leaves a side unbound', () =>
    void checkFindings(
      codes,
      `${header}
- Stillpoint Audio may fund two engineers for the app.
                   ^^^ warning commitments/handshake: This is a handshake
- Alba Yoga may pay for the recordings.
`,
    ));

  it('says one-sided when one side is bound and the other is not', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Alba Yoga
us: Stillpoint Audio
commitments:
  us:
    - { kind: engineering, amount: 2 FTE, until: 2029-05-31 }
  partner:
    - { kind: marketing, what: flyers in 40 studios }
              ^^^^^^^^^ warning commitments/one-sided: Stillpoint Audio is bound (people who build), Alba Yoga is not
---
# Stillpoint Audio + Alba Yoga
`,
    ));

  it('stays silent when both are bound', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Alba Yoga
us: Stillpoint Audio
commitments:
  us:
    - { kind: engineering, amount: 2 FTE, until: 2029-05-31 }
    - { kind: marketing, what: a joint campaign in May }
  partner:
    - { kind: spend, amount: €20k a year }
---
# Stillpoint Audio + Alba Yoga
`,
    ));

  it('leaves a side without any promise to its own finding', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Alba Yoga
us: Stillpoint Audio
commitments:
  us:
    - { kind: engineering, amount: 2 FTE, until: 2029-05-31 }
---
# Stillpoint Audio + Alba Yoga
`,
    ));

  it('waits for blanks to be filled', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Alba Yoga
us: Stillpoint Audio
commitments:
  us:
    - { kind: engineering, amount: "[how much]" }
  partner:
    - { kind: spend, amount: "[how much]" }
---
# Stillpoint Audio + Alba Yoga
`,
    ));

  it('only informs about a draft', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Alba Yoga
us: Stillpoint Audio
status: draft
commitments:
  us:
    - { kind: enablement, what: training of 40 teachers }
              ^^^^^^^^^^ information commitments/handshake: This is a handshake
---
# Stillpoint Audio + Alba Yoga
`,
    ));

  it('counts money put into marketing as money', () =>
    void checkFindings(
      codes,
      `
---
proposal: partnership
partner: Alba Yoga
us: Stillpoint Audio
commitments:
  us:
    - { kind: co-investment, amount: €15k for the campaign }
  partner:
    - { kind: co-investment, amount: €15k for the campaign }
---
# Stillpoint Audio + Alba Yoga
`,
    ));

  it('mends a one-sided deal on the side that is not bound', () =>
    checkFix(
      `
---
proposal: partnership
partner: Alba Yoga
us: Stillpoint Audio
status: draft
commitments:
  us:
    - { kind: engineering, amount: 2 FTE, until: 2029-05-31 }
  partner:
    - { kind: marketing, what: flyers in 40 studios }
---
# Stillpoint Audio + Alba Yoga
`,
      `
---
proposal: partnership
partner: Alba Yoga
us: Stillpoint Audio
status: draft
commitments:
  us:
    - { kind: engineering, amount: 2 FTE, until: 2029-05-31 }
  partner:
    - { kind: marketing, what: flyers in 40 studios }
    - { kind: engineering, amount: "[how much]", until:  }
---
# Stillpoint Audio + Alba Yoga
`,
      { code: 'commitments/one-sided' },
    ));
});
