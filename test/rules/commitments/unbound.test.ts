import { deepEqual } from 'node:assert/strict';
import { check, checkFindings, checkFix, checkFixWithBlanks, checkOffers } from '../../support/verbs.js';

const codes = ['commitments/marketing-only', 'commitments/handshake', 'commitments/one-sided'];
const proposal = (body: string, keys = ''): string => `
---
proposal: partnership
partner: Alba Yoga
us: Stillpoint Audio
${keys}---
# Stillpoint Audio + Alba Yoga

${body}`;

describe('what keeps two sides from being bound', () => {
  it('is that only marketing is firm, whatever may be paid beside it', () =>
    void checkFindings(
      codes,
      proposal(`- Alba Yoga may pay €400 a month.
- Stillpoint Audio will run a joint campaign in May.
                   ^^^^^^^^ warning commitments/marketing-only: All that is firmly promised is marketing, such as "Stillpoint Audio will run a joint campaign in May": neither
- Alba Yoga will hand out flyers in 40 studios.
            ^^^^^^^^^ see commitments/marketing-only: Marketing as well.
`),
    ));

  it('is shown by five others at most', () =>
    void checkFindings(
      codes,
      proposal(
        '',
        `commitments:
  us:
    - { kind: marketing, what: a talk }
              ^^^^^^^^^ warning commitments/marketing-only: All that is firmly promised is marketing, such as "a talk"
    - { kind: marketing, what: a film }
              ^^^^^^^^^ see commitments/marketing-only: Marketing as well.
    - { kind: marketing, what: a song }
              ^^^^^^^^^ see commitments/marketing-only: Marketing as well.
    - { kind: marketing, what: a ball }
              ^^^^^^^^^ see commitments/marketing-only: Marketing as well.
  partner:
    - { kind: marketing, what: flyers }
              ^^^^^^^^^ see commitments/marketing-only: Marketing as well.
    - { kind: marketing, what: posters }
              ^^^^^^^^^ see commitments/marketing-only: Marketing as well.
    - { kind: marketing, what: a stand }
`,
      ),
    ));

  it('is that what is firm hurts nobody; what may be paid says it most plainly', () =>
    void checkFindings(
      codes,
      proposal(
        `- Alba Yoga may pay €400 a month.
            ^^^ warning commitments/handshake: This is a handshake: nothing binds Stillpoint Audio or Alba Yoga. Nobody has to keep "Alba Yoga may pay €400 a month". Promise
`,
        `commitments:
  us:
    - { kind: marketing, what: a talk }
              ^^^^^^^^^ see commitments/handshake: Firm, but nobody is hurt if it is lost.
    - { kind: enablement, what: a film }
              ^^^^^^^^^^ see commitments/handshake: Firm, but nobody is hurt if it is lost.
    - { kind: marketing, what: a song }
              ^^^^^^^^^ see commitments/handshake: Firm, but nobody is hurt if it is lost.
  partner:
    - { kind: marketing, what: flyers }
              ^^^^^^^^^ see commitments/handshake: Firm, but nobody is hurt if it is lost.
    - { kind: marketing, what: posters }
              ^^^^^^^^^ see commitments/handshake: Firm, but nobody is hurt if it is lost.
    - { kind: marketing, what: a stand }
`,
      ),
    ));

  it('is what is firm where nothing economic is hedged, in the order of the text', () =>
    void checkFindings(
      codes,
      proposal(`- Alba Yoga will hand out flyers in 40 studios.
            ^^^^^^^^^ warning commitments/handshake: This is a handshake: nothing binds Stillpoint Audio or Alba Yoga. The most that is promised is "Alba Yoga will hand out flyers in 40 studios". Promise
- Stillpoint Audio may run a joint campaign in May.
                   ^^^ see commitments/handshake: Binds nobody.
- Alba Yoga will train 40 teachers.
            ^^^^^^^^^^ see commitments/handshake: Firm, but nobody is hurt if it is lost.
`),
    ));

  it('is not quoted where it is in doubt', () =>
    void checkFindings(
      codes,
      proposal(`- Stillpoint Audio may run a joint campaign in May.
- Alba Yoga will keep the mats dry.
`).replace(
        '# Stillpoint Audio + Alba Yoga\n',
        `# Stillpoint Audio + Alba Yoga
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning commitments/handshake: This is a handshake: nothing binds Stillpoint Audio or Alba Yoga. What the text promises is hedged, or would hardly be missed. Promise
`,
      ),
    ));

  it('is not looked for where a price is named, since somebody pays it', () =>
    void checkFindings(
      codes,
      proposal(`- Stillpoint Audio may run a joint campaign in May.
- Alba Yoga will hand out flyers in 40 studios.

## Gold package, €4,000 a year

Includes a talk.
`),
    ));

  it('is the other side’s hedge beside what binds the one', () =>
    void checkFindings(
      codes,
      proposal(`- Stillpoint Audio will dedicate two engineers until 30 June 2028.
                   ^^^^^^^^^^^^^ see commitments/one-sided: What binds Stillpoint Audio.
- Alba Yoga will hand out flyers in 40 studios.
- Alba Yoga may pay €400 a month.
            ^^^ warning commitments/one-sided: Stillpoint Audio is bound (people who build), Alba Yoga is not: nobody has to keep "Alba Yoga may pay €400 a month". Promise
`),
    ));

  it('is nothing that we know of while the other side promises in words of no kind', () =>
    void checkFindings(
      codes,
      proposal(`- Stillpoint Audio will dedicate two engineers until 30 June 2028.
- Alba Yoga will hand out flyers in 40 studios.
- Alba Yoga will keep the mats dry.
`),
    ));

  it('needs one promise that can be checked, or two', () => {
    checkFindings(
      codes,
      proposal('- Stillpoint Audio will dedicate engineers.\n- Alba Yoga will hand out flyers in 40 studios.\n'),
    );
    checkFindings(
      codes,
      proposal(`- Stillpoint Audio will dedicate engineers.
                   ^^^^^^^^^^^^^ see commitments/one-sided: What binds Stillpoint Audio.
- Stillpoint Audio will build the app.
                   ^^^^^^^^^^ see commitments/one-sided: What binds Stillpoint Audio.
- Alba Yoga will hand out flyers in 40 studios.
            ^^^^^^^^^ warning commitments/one-sided: Stillpoint Audio is bound (people who build), Alba Yoga is not: it would hardly miss "Alba Yoga will hand out flyers in 40 studios". Promise
`),
    );
  });

  it('is not what the text says where both are bound by keys', () =>
    void checkFindings(
      codes,
      proposal(
        '- Alba Yoga may pay €400 a month.\n',
        'commitments: { us: [{ kind: engineering, amount: 2 FTE }], partner: [{ kind: spend, amount: €20k }] }\n',
      ),
    ));
});

describe('a hedge', () => {
  const code = 'commitments/hedged';
  const mended = (before: string, after: string): void =>
    checkFix(proposal(`${before}\n`), proposal(`${after}\n`), { code });

  it('is mended with the "to" that goes with it', () =>
    mended('- Alba Yoga intends  to pay €400 a month.', '- Alba Yoga will pay €400 a month.'));

  it('is left out with the comma or the bracket that parts it', () => {
    mended('- Where possible, Alba Yoga pays €400 a month.', '- Alba Yoga pays €400 a month.');
    mended('- Alba Yoga will, where possible, pay €400 a month.', '- Alba Yoga will pay €400 a month.');
    mended('- Alba Yoga will pay €400 a month, if possible.', '- Alba Yoga will pay €400 a month.');
    mended('- Alba Yoga pays (where possible) €400 a month.', '- Alba Yoga pays €400 a month.');
  });

  it('is left out at the start of a line, with the blank behind it', () => {
    mended('Where possible Alba Yoga pays €400 a month.', 'Alba Yoga pays €400 a month.');
    mended(
      'Alba Yoga pays (if possible and in advance) €400 a month.',
      'Alba Yoga pays (and in advance) €400 a month.',
    );
  });

  it('that has to be said in other words is mended by a promise of that side', () => {
    const words = 'Alba Yoga will use best efforts to pay €400 a month.';
    checkOffers(proposal(`- ${words}\n`), ['* Add a commitment of Alba Yoga to the frontmatter'], { code });
    checkOffers(proposal('- Both parties will pay €400 a month subject to funding.\n'), [], { code });
    checkOffers(
      proposal('- Stillpoint Audio will use best efforts to pay €400 a month.\n'),
      ['* Add a commitment of Stillpoint Audio to the frontmatter'],
      { code },
    );
  });

  it('is of both sides, or of one by its name', () =>
    void checkFindings(
      code,
      proposal(`- Both parties may pay €400 a month.
               ^^^ warning ${code}: "may" binds nobody: the two sides need not keep this promise of a payment. Say
`),
    ));

  it('beside a firm promise of the same kind and side comes on top, and is left alone', () => {
    const may = '- Alba Yoga may pay €400 a month.\n';
    checkFindings(code, proposal(`${may}- Alba Yoga will pay €100 a month.\n`));
    checkFindings(code, proposal(`${may}- Both parties will pay €100 a month.\n`));
    const heard = `- Alba Yoga may pay €400 a month.
            ^^^ warning ${code}: "may" binds nobody: Alba Yoga need not keep this promise of a payment. Say
`;
    checkFindings(code, proposal(`${heard}- Stillpoint Audio will pay €100 a month.\n`));
    checkFindings(code, proposal(`${heard}- Alba Yoga will dedicate two teachers until 30 June 2028.\n`));
  });

  it('is not one where the promise is firm all the same', () =>
    void checkFindings(code, proposal('- Alba Yoga will pay €400 a month in May.\n')));

  it('that is a blank in brackets is filled in', () =>
    checkOffers(proposal('', "commitments: { partner: [{ kind: spend, amount: 'TBD' }] }\n"), ['* Fill in the blank'], {
      code,
    }));
});

describe('a gap in what is promised', () => {
  const gaps = (code: string, keys: string): (string | undefined)[] =>
    check(proposal('', keys).trimStart()).findings.flatMap((finding) => (finding.code === code ? [finding.gap] : []));

  it('is of each side, of ours, or of the partner', () => {
    const missing = (keys: string) => gaps('commitments/missing', keys);
    deepEqual(missing(''), ['what each side puts in']);
    deepEqual(missing('commitments: { partner: [{ kind: spend, amount: €4k }] }\n'), ['what our side puts in']);
    deepEqual(missing('commitments: { us: [{ kind: spend, amount: €4k }] }\n'), ['what the partner puts in']);
  });

  it('is an executive of each side, of ours, or of the partner', () => {
    const sponsor = (keys: string) => gaps('commitments/no-sponsor', `tier: strategic\n${keys}`);
    deepEqual(sponsor(''), ['an executive sponsor of each side']);
    deepEqual(sponsor("owners: { partner: 'Ada Berg, CEO' }\n"), ['an executive sponsor of our side']);
    deepEqual(sponsor("owners: { us: 'Ada Berg, CEO' }\n"), ['an executive sponsor of the partner']);
  });
});

describe('a loss of nothing', () => {
  const code = 'commitments/no-loss';

  it('is of both sides, or of one', () =>
    void checkFindings(
      code,
      proposal(`If it fails, both sides lose nothing.
                        ^^^^^^^^^^^^ warning ${code}: "lose nothing" says that both sides lose nothing if this fails. Whoever

If it fails, Alba Yoga loses nothing.
                       ^^^^^^^^^^^^^ warning ${code}: "loses nothing" says that Alba Yoga loses nothing if this fails. Whoever
`),
    ));

  it('is mended where it stands, in the words of the text or by a key', () => {
    const both = 'If it fails, both sides lose nothing.';
    checkFixWithBlanks(
      proposal(`${both}\n\nIf it fails, Alba Yoga <|>loses nothing.\n`),
      proposal(`${both}\n\nIf it fails, Alba Yoga [what is lost].\n`),
      { code },
    );
    checkFixWithBlanks(proposal(`${both}\n`), proposal('If it fails, both sides [what is lost].\n'), { code });
    checkFixWithBlanks(
      proposal('', "if-it-fails: { us: two engineers' work, partner: nothing }\n"),
      proposal(
        '',
        'if-it-fails: { us: two engineers\' work, partner: "Alba Yoga loses [the money, the people\'s time or the customers]" }\n',
      ),
      { code },
    );
  });
});

describe('no sponsor', () => {
  const code = 'commitments/no-sponsor';
  const strategic = (keys: string): string => proposal('', `tier: strategic\n${keys}`);
  const title = '# Stillpoint Audio + Alba Yoga\n';
  const under = (fixture: string, names: string): string =>
    fixture.replace(
      title,
      `${title}  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning ${code}: No executive is named for ${names}, and "strategic" needs one on each side.\n`,
    );

  it('is said of both sides, or of the one that names none', () => {
    checkFindings(code, under(strategic(''), 'Stillpoint Audio and Alba Yoga'));
    checkFindings(
      code,
      strategic(`owners: { us: 'Ada Berg, CEO' }
^^^^^^ warning ${code}: No executive is named for Alba Yoga, and
`),
    );
    checkFindings(
      code,
      strategic(`owners: { partner: 'Ada Berg, CEO' }
^^^^^^ warning ${code}: No executive is named for Stillpoint Audio, and
`),
    );
    checkFindings(code, strategic("owners: { us: 'Ada Berg, CEO', partner: 'Bo Lind, CEO' }\n"));
  });

  it('is mended in the text where there is no frontmatter, for each side', () => {
    const text = (more: string): string => `
# Stillpoint Audio + Alba Yoga

Proposal for a partnership between Stillpoint Audio and Alba Yoga.

Tier: strategic
${more}`;
    checkFixWithBlanks(
      text(''),
      text(`
## Governance

- Executive sponsor of Stillpoint Audio: [name, role]
- Executive sponsor of Alba Yoga: [name, role]
`),
      { code, organisation: 'Stillpoint Audio', title: 'Name the executive of Stillpoint Audio and Alba Yoga' },
    );
  });
});
