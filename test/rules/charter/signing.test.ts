import { checkFindings, checkFixWithBlanks } from '../../support/verbs.js';

const code = 'charter/unsigned';
/** Our side signs twice: who directs, and who pays. */
const program = `sign-off:
  roles: { director: [ceo, director], purse: [cfo, head of finance], signatory: [] }
  tiers: { default: { us: [director, purse], partner: [signatory] } }
`;
const proposal = (keys: string, signatures = ''): string => `
---
proposal: partnership
partner: Ferrous Data
us: Gantry Cranes
status: signed
${keys}---
# Gantry Cranes + Ferrous Data
${signatures}`;
const theirs = 'For Ferrous Data: Bo Lind, 4 January 2027\n';
const section = (...lines: readonly string[]): string => `\n## Signatures\n\n${lines.join('\n')}`;

describe('a signature', () => {
  const missing = (who: string, ...lines: readonly string[]): void =>
    void checkFindings(
      code,
      proposal('', section(...lines)).replace(
        '## Signatures\n',
        `## Signatures\n   ^^^^^^^^^^ error ${code}: It is signed without the signature of ${who}. Record\n`,
      ),
      { program },
    );

  it('is missing by the roles that have not signed', () => {
    missing('Gantry Cranes (purse)', 'For Gantry Cranes: Ada Berg, CEO, 4 January 2027', theirs);
    missing('Gantry Cranes (director)', 'For Gantry Cranes: Ada Berg, head of finance, 4 January 2027', theirs);
    missing(
      'Ferrous Data',
      'For Gantry Cranes: Ada Berg, CEO, 4 January 2027',
      'For Gantry Cranes: Ida Ek, CFO, 4 January 2027\n',
    );
  });

  it('may stand for all roles of one person, in any order', () => {
    checkFindings(
      code,
      proposal('', section('For Gantry Cranes: Ada Berg, director and CFO, 4 January 2027', theirs)),
      { program },
    );
    checkFindings(
      code,
      proposal(
        '',
        section(
          'For Gantry Cranes: Ida Ek, head of finance, 4 January 2027',
          'For Gantry Cranes: CEO Ada Berg, 4 January 2027',
          theirs,
        ),
      ),
      { program },
    );
  });

  it('by its day alone stands for one role', () => {
    checkFindings(
      code,
      proposal(`signed: { us: 2027-01-04, partner: 2027-01-05 }
^^^^^^ error ${code}: It is signed without the signature of Gantry Cranes (purse). Record
`),
      { program },
    );
    checkFindings(
      code,
      proposal(
        'signed: { us: 2027-01-04, partner: 2027-01-05 }\n',
        section('For Gantry Cranes: Ida Ek, CFO, 4 January 2027\n'),
      ),
      { program },
    );
  });

  it('is written out where the day of its side stands already', () => {
    const signed = 'signed: { us: 2027-01-04, partner: 2027-01-05 }\n';
    checkFixWithBlanks(
      proposal(signed),
      proposal(signed, section('- Signed for Gantry Cranes: [name], [role], [day]\n')),
      { code, program, title: 'Write who signed for Gantry Cranes' },
    );
  });
});
