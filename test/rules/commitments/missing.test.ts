import { checkFindings, checkFix } from '../../support/verbs.js';

const code = 'commitments/missing';

describe(code, () => {
  it('names both sides once when neither promises anything', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Elm Street Clinic
us: Quill Dictation
---
# Quill Dictation + Elm Street Clinic
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning commitments/missing: Neither Quill Dictation nor Elm Street Clinic puts anything in

Elm Street Clinic has nine doctors.
`,
    ));

  it('stands on the heading where promises belong', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Elm Street Clinic
us: Quill Dictation
---
# Quill Dictation + Elm Street Clinic

## What each side commits
   ^^^^^^^^^^^^^^^^^^^^^^ warning commitments/missing: Elm Street Clinic puts nothing in

- Quill Dictation provides two engineers until 31 May 2029.
`,
    ));

  it('stands on the key where there is no heading', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Elm Street Clinic
us: Quill Dictation
commitments:
^^^^^^^^^^^ warning commitments/missing: Elm Street Clinic puts nothing in
  us:
    - { kind: engineering, amount: 2 FTE, until: 2029-05-31 }
---
# Quill Dictation + Elm Street Clinic
`,
    ));

  it('is an error once signed and information in a draft', () => {
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Elm Street Clinic
status: signed
---
# Quill Dictation + Elm Street Clinic
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error commitments/missing: Neither
`,
    );
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Elm Street Clinic
status: draft
---
# Quill Dictation + Elm Street Clinic
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information commitments/missing: Neither
`,
    );
  });

  it('stays silent when both sides give something, in either half', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Elm Street Clinic
us: Quill Dictation
commitments:
  us:
    - { kind: enablement, what: two days of training }
---
# Quill Dictation + Elm Street Clinic

Elm Street Clinic will pay €9,000 a year.
`,
    ));

  it('stays silent about a soft side: that is another finding', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Elm Street Clinic
us: Quill Dictation
commitments:
  us: [{ kind: engineering, amount: 2 FTE }]
  partner: [{ kind: marketing, what: a case study }]
---
# Quill Dictation + Elm Street Clinic
`,
    ));

  it('is mended in the frontmatter, below the key that is there; the text then still lacks it', () =>
    checkFix(
      `
---
proposal: partnership
partner: Elm Street Clinic
us: Quill Dictation
status: draft
commitments:
  us:
    - { kind: engineering, amount: 2 FTE, until: 2029-05-31 } # as agreed in May
review: quarterly
---
# Quill Dictation + Elm Street Clinic
`,
      `
---
proposal: partnership
partner: Elm Street Clinic
us: Quill Dictation
status: draft
commitments:
  us:
    - { kind: engineering, amount: 2 FTE, until: 2029-05-31 } # as agreed in May
  partner:
    - { kind: engineering, amount: "[how much]", until:  }
review: quarterly
---
# Quill Dictation + Elm Street Clinic
`,
      { code, brings: ['charter/exchange'] },
    ));

  it('is mended for both sides at once, with the keys made once; the text then still lacks it', () =>
    checkFix(
      `
---
proposal: partnership
partner: Elm Street Clinic
us: Quill Dictation
status: draft
---
# Quill Dictation + Elm Street Clinic
`,
      `
---
proposal: partnership
partner: Elm Street Clinic
us: Quill Dictation
status: draft
commitments:
  us:
    - { kind: engineering, amount: "[how much]", until:  }
  partner:
    - { kind: engineering, amount: "[how much]", until:  }
---
# Quill Dictation + Elm Street Clinic
`,
      { code, brings: ['charter/exchange'] },
    ));

  it('is mended in the text, in the shape of its list', () =>
    checkFix(
      `
---
proposal: partnership
partner: Elm Street Clinic
us: Quill Dictation
status: draft
---
# Quill Dictation + Elm Street Clinic

## 2. What each side commits

1) Quill Dictation provides two engineers until 31 May 2029.

## 3. Next steps

We meet in June.
`,
      `
---
proposal: partnership
partner: Elm Street Clinic
us: Quill Dictation
status: draft
---
# Quill Dictation + Elm Street Clinic

## 2. What each side commits

1) Quill Dictation provides two engineers until 31 May 2029.
2) Elm Street Clinic provides [how much of what] until [date].

## 3. Next steps

We meet in June.
`,
      { code, title: 'Add a commitment of Elm Street Clinic under' },
    ));
});
