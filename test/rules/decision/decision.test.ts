import { match, ok } from 'node:assert/strict';
import { check, checkFindings, checkFix } from '../../support/verbs.js';

const head = (lines: string): string =>
  `---\nproposal: partnership\npartner: Ferrous Data\nus: Gantry Cranes\n${lines}---\n# Gantry Cranes + Ferrous Data\n`;

describe('decision/build-or-partner', () => {
  const code = 'decision/build-or-partner';
  const found = (lines: string): void => void checkFindings(code, head(lines));

  it('says which answer the decision contradicts', () => {
    found(`build-or-partner:
  core: true
  decision: partner
            ^^^^^^^ error decision/build-or-partner: "partner" contradicts the answers: what is core to what sets us apart is built, so the decision is "build".
`);
    found(`build-or-partner:
  core: false
  build-delay: 9 months
  decision: build
            ^^^^^ error decision/build-or-partner: "build" contradicts the answers: it is not core, and building it would delay our roadmap by more than 6 months, so the decision is "partner".
`);
    found(`build-or-partner:
  core: false
  build-delay: 4 months
  partner-needs-us: false
  decision: partner
            ^^^^^^^ error decision/build-or-partner: "partner" contradicts the answers: building it costs no more than 6 months, and the partner does not need us
`);
  });
  it('agrees with a decision that follows from the answers', () => {
    found('build-or-partner: { core: false, build-delay: 4 months, partner-needs-us: true, decision: partner }\n');
    found('build-or-partner: { core: true, decision: build }\n');
    found('build-or-partner: { core: false, build-delay: 26 weeks, partner-needs-us: false, decision: build }\n');
  });
  it('says nothing against a decision while an answer is open', () =>
    found('build-or-partner: { core: false, decision: build }\n'));
  it('takes the months from the programme', () =>
    void checkFindings(code, head('build-or-partner: { core: false, build-delay: 9 months, decision: partner }\n'), {
      program: 'build-or-partner: { delay-months: 12 }\n',
    }));
  it('asks for the answers where the tier needs them, and names the question', () => {
    found(`tier: strategic
^^^^ warning decision/build-or-partner: "strategic" asks whether to build or to partner. The question is open: "Is it core to what sets us apart?", and nothing answers it.
`);
    found(`tier: strategic
build-or-partner: { core: false }
^^^^^^^^^^^^^^^^ warning decision/build-or-partner: "strategic" asks whether to build or to partner. The question is open: "Would building it delay
`);
    found(`tier: strategic
build-or-partner: { core: false, build-delay: quite long }
                                              ^^^^^^^^^^ warning decision/build-or-partner: "strategic" asks whether
`);
    found(`tier: strategic
build-or-partner: { core: true }
^^^^^^^^^^^^^^^^ warning decision/build-or-partner: "strategic" asks whether to build or to partner. The answers give "build", and nothing says that it was decided.
`);
  });
  it('asks nothing of other tiers, nor of one that the criteria do not give', () => {
    found('tier: partnership\n');
    found('tier: strategic\ncriteria: { partner-can-build: true }\n');
  });
  it('is only noted in a draft', () =>
    found('status: draft\ntier: strategic\n^^^^ information decision/build-or-partner\n'));
  it('mends the decision', () =>
    checkFix(
      head('build-or-partner: { core: true, decision: partner }\n'),
      head('build-or-partner: { core: true, decision: build }\n'),
      {
        code,
      },
    ));
  it('adds the answers that are open', () =>
    checkFix(
      head('tier: strategic\nbuild-or-partner:\n  core: false\n  build-delay: 9 months\n'),
      head(
        'tier: strategic\nbuild-or-partner:\n  core: false\n  build-delay: 9 months\n  partner-needs-us: true\n  decision: partner\n',
      ),
      { code },
    ));
});

describe('decision/sales-channel-only', () => {
  const code = 'decision/sales-channel-only';
  const found = (body: string): void => void checkFindings(code, head('') + body);
  const ours = '- Gantry Cranes will dedicate two engineers to the panel until March 2030.\n';

  it('stands on the words that only sell', () => {
    found(`
${ours}- Ferrous Data will resell the panel to its customers.
               ^^^^^^^^^^^ warning decision/sales-channel-only: All that Ferrous Data gives is distribution: "Ferrous Data will resell the panel to its customers"
`);
    const { findings } = check(`${head('')}\n${ours}- Ferrous Data will resell the panel to its customers.\n`);
    ok(!findings.some((finding) => finding.code === 'commitments/one-sided'), 'one cause, one finding');
  });
  it('counts declared promises', () =>
    void checkFindings(
      code,
      head(`commitments:
  us: [{ kind: engineering, amount: 2 FTE }]
  partner:
    - kind: distribution
            ^^^^^^^^^^^^ warning decision/sales-channel-only: All that Ferrous Data gives is distribution
      what: a listing in their catalogue
`),
    ));
  it('is quiet where they put in anything else', () => {
    found(`\n${ours}- Ferrous Data will resell the panel and pays €40,000 a year.\n`);
    found(`\n${ours}- Ferrous Data will resell the panel.\n- Ferrous Data guarantees 300 panels a year.\n`);
    found(`\n${ours}- Ferrous Data will resell the panel.\n- Ferrous Data trains forty fitters by June 2029.\n`);
  });
  it('is quiet where we give nothing either, or resell theirs', () => {
    found('\n- Ferrous Data will resell the panel.\n');
    found('\n- Gantry Cranes will resell their gauges.\n- Ferrous Data will resell the panel.\n');
  });
});

describe('decision/vanity', () => {
  const code = 'decision/vanity';

  it('takes the place of the missing leverage', () => {
    const fixture = head('criteria: { marquee: true }\n');
    checkFindings(
      code,
      fixture.replace(
        'criteria: { marquee: true }\n',
        'criteria: { marquee: true }\n                     ^^^^ warning decision/vanity: The name is the only reason here\n',
      ),
    );
    ok(!check(fixture).findings.some((finding) => finding.code === 'leverage/missing'));
  });
  it('is quiet with any other reason, and without a marquee name', () => {
    for (const lines of [
      'criteria: { marquee: false }\n',
      'criteria: { marquee: true }\nif-we-dont: They lose their licence in May.\n',
      'criteria: { marquee: true }\nvalue: { partner: [certification in time] }\n',
      'criteria: { marquee: true }\nleverage: [{ type: customer, evidence: 40 of their clients asked. }]\n',
    ])
      checkFindings(code, head(lines));
  });
  it('leaves co-marketing to the rule that says it', () => {
    const { findings } = check(
      head('criteria: { marquee: true }\nleverage: [{ type: co-marketing, evidence: A webinar. }]\n'),
    );
    ok(!findings.some((finding) => finding.code === code));
    match(findings.map((finding) => finding.code).join(' '), /leverage\/co-marketing-only/);
  });
});

describe('decision/no-integration-path', () => {
  const code = 'decision/no-integration-path';
  const found = (text: string): void => void checkFindings(code, text);

  it('stands on the tier that gives an interface to build on', () =>
    found(
      head(
        'tier: integration\n^^^^ warning decision/no-integration-path: "integration" is about public API and documentation\n',
      ),
    ));
  it('stands on the words that promise an integration', () =>
    found(`${head('')}
## Integration with the yard planner
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning decision/no-integration-path: Two products are to work together
`));
  it('is quiet where it says how', () => {
    found(`${head('tier: integration\n')}\nOrders reach the yard through webhooks.\n`);
    found(`${head('tier: integration\n')}\n## Technical architecture\n\nOne file a night.\n`);
    found(`${head('tier: integration\n')}\n\`\`\`json\n{ "crane": 4 }\n\`\`\`\n`);
    found(head('tier: integration\ncommitments: { us: [{ kind: engineering, amount: 2 FTE }] }\n'));
  });
  it('means products, not people or markets, and no tier without an interface', () => {
    found(`${head('')}\n## Integration with the community\n`);
    found(head('tier: strategic\n'));
    found(head('tier: partnership\n'));
  });
});
