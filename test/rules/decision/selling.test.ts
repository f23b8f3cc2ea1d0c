import { checkFindings } from '../../support/verbs.js';

const code = 'decision/sales-channel-only';
const proposal = (body: string): string => `
---
proposal: partnership
partner: Ferrous Data
us: Gantry Cranes
---
# Gantry Cranes + Ferrous Data

${body}`;
const ours = '- Gantry Cranes will dedicate two engineers to the panel until March 2030.\n';

describe('a partner that only sells', () => {
  it('may advertise what it sells, and may sell more some day', () =>
    void checkFindings(
      code,
      proposal(`${ours}- Ferrous Data will announce the panel in its newsletter.
- Ferrous Data will list the panel in its catalogue.
               ^^^^^^^^^ warning ${code}: All that Ferrous Data gives is distribution: "Ferrous Data will list the panel in its catalogue". Agree
- Ferrous Data will resell the panel to its customers.
               ^^^^^^^^^^^ see ${code}: Distribution as well.
- Ferrous Data may resell the crane.
`),
    ));

  it('is no finding while we only may give something, or only advertise as well', () => {
    const theirs = '- Ferrous Data will resell the panel to its customers.\n';
    checkFindings(
      code,
      proposal(`- Gantry Cranes may dedicate two engineers to the panel until March 2030.\n${theirs}`),
    );
    checkFindings(code, proposal(`- Gantry Cranes will announce the panel in its newsletter.\n${theirs}`));
    checkFindings(code, proposal(theirs));
  });

  it('has to sell for certain', () => {
    checkFindings(code, proposal(`${ours}- Ferrous Data may resell the panel to its customers.\n`));
    checkFindings(code, proposal(`${ours}- Ferrous Data will announce the panel in its newsletter.\n`));
  });
});

describe('the length of a delay', () => {
  const open = (delay: string, caret = ''): void =>
    void checkFindings(
      'decision/build-or-partner',
      proposal('').replace(
        '---\n#',
        `tier: strategic\nbuild-or-partner: { core: false, build-delay: ${delay}, partner-needs-us: false, decision: build }\n${caret}---\n#`,
      ),
    );
  const decision = (given: string): string =>
    `${' '.repeat(`build-or-partner: { core: false, build-delay: ${given}, partner-needs-us: false, decision: `.length)}^^^^^ error decision/build-or-partner\n`;

  it('is none in words too', () => {
    for (const none of ['none', ' No delay ', 'nothing', '0']) open(`'${none}'`);
  });

  it('is the longer of two', () => {
    open('2 to 5 months');
    open('5 to 9 months', decision('5 to 9 months'));
    open('9 months instead of 2', decision('9 months instead of 2'));
  });
});
