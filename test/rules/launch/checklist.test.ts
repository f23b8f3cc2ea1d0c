import { checkFindings, checkOffers } from '../../support/verbs.js';

const code = 'launch/incomplete';
const proposal = (launch: string, body = ''): string => `
---
proposal: partnership
partner: Larkspur Pharmacies
us: Dosette Systems
launch: ${launch}
---
# Dosette Systems + Larkspur Pharmacies
${body}`;
const after =
  '        ^^^^^^^^^^ see launch/incomplete: After the launch: adoption tracking, support triage, quantified case study, pipeline impact and quarterly review.';
const inTheWeek =
  '        ^^^^^^^^^^ see launch/incomplete: In the week of the launch: press release, posts, webinar, social media, sales briefing and customer mail.';

describe('what a launch checklist lacks', () => {
  const none = (day: string, is: string): void =>
    void checkFindings(
      code,
      proposal(`${day}
^^^^^^ warning ${code}: The launch ${is} on ${day}, and there is no checklist for it. Add
        ^^^^^^^^^^ see ${code}: Before the launch: joint value proposition, case study, validated integration, sales enablement, support training and marketplace listing.
${inTheWeek}
${after}`),
    );

  it('is all of it where there is none, and the launch was from the day after on', () => {
    none('2027-02-20', 'is');
    none('2027-02-15', 'is');
    none('2027-02-14', 'was');
  });

  it('is named by five, and counted', () =>
    void checkFindings(
      code,
      proposal(
        `2027-02-15
        ^^^^^^^^^^ see ${code}: Before the launch: joint value proposition, validated integration, sales enablement, support training and marketplace listing.
${inTheWeek}
${after}`,
        `
## Launch checklist
   ^^^^^^^^^^^^^^^^ warning ${code}: The launch is on 2027-02-15, and its checklist lacks joint value proposition, validated integration, sales enablement, support training, marketplace listing and 11 more. Add

- [x] Customer story
`,
      ),
    ));

  it('is named whole where it is six', () =>
    void checkFindings(
      code,
      proposal(
        '2027-02-15',
        `
## Launch checklist
   ^^^^^^^^^^^^^^^^ warning ${code}: The launch is on 2027-02-15, and its checklist lacks joint value proposition, validated integration, sales enablement, support training, marketplace listing and press release. Add

${['Customer story', 'Posts', 'Webinar', 'Social media', 'Sales briefing', 'Customer newsletter', 'Usage report', 'Triage', 'Measured results', 'Pipeline', 'QBR'].map((task) => `- [x] ${task}\n`).join('')}`,
      ),
    ));

  it('is offered by its name', () => {
    checkOffers(proposal('2027-02-15'), ['* Add a launch checklist'], { code });
    checkOffers(
      proposal('2027-02-15', '\n## Launch checklist\n\n- [x] Customer story\n'),
      ['* Add what the launch checklist lacks'],
      { code },
    );
  });
});
