import { checkFindings, checkProposal } from '../../support/verbs.js';

const code = 'document/language';
const proposal = (body: string): string => `
---
proposal: partnership
partner: Orchard Foods
us: Halden Robotics
---

# Picking robots for Orchard Foods

Halden Robotics builds the robots that pick apples, and Orchard Foods has the orchards in which they learn how an apple
looks when it is ripe. The two of them have known each other for eleven years, and they have met at each of the fairs
that there were in this time. What one of them cannot do the other can, and both of them want to be the first who have
an orchard in which there is nobody who must climb a ladder.

${body}
## Terms

The robots are delivered in May, and both sides meet every month to see how many apples they have picked and how many
have fallen. When more than one apple in ten has fallen, the two of them talk about what to do, and when that does not
help, they leave it at that and each of them keeps what it has brought to the orchard.
`;
const section = (heading: string, caret = ''): string => `## ${heading}
${caret}
Die Halden Robotics verpflichtet sich, der Orchard Foods zwei Ingenieure zur Verfügung zu stellen, und die Orchard Foods
zahlt dafür jeden Monat viertausend Euro bis zum Ende des Jahres, wenn nichts anderes vereinbart ist.

`;

describe('a part in another language', () => {
  it('is said to be left out, at its heading', () =>
    void checkFindings(
      code,
      proposal(
        section(
          'Vereinbarung',
          `   ^^^^^^^^^^^^ information ${code}: This section is not in English, so no promises and reasons are read there. The rest`,
        ),
      ),
    ));

  it('is counted with one other', () =>
    void checkFindings(
      code,
      proposal(
        section('Erstens', `   ^^^^^^^ information ${code}: This section and 1 other are not in English`) +
          section('Zweitens', `   ^^^^^^^^ see ${code}: Nor is this one read.`),
      ),
    ));

  it('is counted with several others', () =>
    void checkFindings(
      code,
      proposal(
        section('Erstens', `   ^^^^^^^ information ${code}: This section and 2 others are not in English`) +
          section('Zweitens', `   ^^^^^^^^ see ${code}: Nor is this one read.`) +
          section('Drittens', `   ^^^^^^^^ see ${code}: Nor is this one read.`),
      ),
    ));

  it('does not keep the rest from being checked', () => {
    const { findings } = checkFindings(
      'tier/missing',
      proposal(section('Vereinbarung')).replace(
        '# Picking robots for Orchard Foods\n',
        `# Picking robots for Orchard Foods
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning tier/missing
`,
      ),
    );
    if (!findings.some((finding) => finding.code === code)) throw new Error('the section is not said to be left out');
  });
});

describe('a whole document in another language', () => {
  it('has that note alone', () =>
    void checkProposal(`
---
proposal: partnership
partner: Orchard Foods
us: Halden Robotics
---

# Pflückroboter
  ^^^^^^^^^^^^^ information ${code}: This proposal does not seem to be in English, so its promises and reasons are not read.

${section('Vereinbarung')}`));
});
