import { ok } from 'node:assert/strict';
import {
  bothWords,
  comparable,
  findPhrase,
  looseCadences,
  looseSigns,
  meetingWords,
  moneyWords,
  recurringReviews,
  signatureOpenings,
} from 'partnerlint';
import { checkFindings, checkFix } from '../../support/verbs.js';

const front = (keys = ''): string => `---
proposal: partnership
partner: Fern Hill School
us: Loom & Thread
${keys}---
# Loom & Thread + Fern Hill School
`;

describe('charter/no-cadence', () => {
  const code = 'charter/no-cadence';
  const measured = '\n## How we measure it\n\nThe metric is scarves a pupil, by the list of the art teacher.\n';

  it('stands on the metrics that nobody comes back to', () =>
    void checkFindings(
      code,
      `
${front()}
## How we measure it
   ^^^^^^^^^^^^^^^^^ warning charter/no-cadence: It is said what is measured

The metric is scarves a pupil, by the list of the art teacher.
`,
    ));

  it('stands on the metric of a phase', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Fern Hill School
us: Loom & Thread
phases: { crawl: { start: 2028-09-04, end: 2028-10-13, metric: scarves, gate: 20% } }
                                                               ^^^^^^^ warning charter/no-cadence: It is said
---
# Loom & Thread + Fern Hill School
`,
    ));

  for (const words of [
    'Both sides meet every quarter.',
    'Monthly calls with the art teacher.',
    'The first QBR is in May.',
    'The teacher reports twice a term and every month in spring.',
    'Both sides go through the list every half a year, in a meeting.',
    'Reporting is done at intervals of [how many weeks].',
  ]) {
    it(`is content with: ${words}`, () => void checkFindings(code, `${front()}${measured}\n## Together\n\n${words}\n`));
  }

  it('takes no payment for a review', () =>
    void checkFindings(
      code,
      `
${front()}
## How we measure it
   ^^^^^^^^^^^^^^^^^ warning charter/no-cadence: It is said

The metric is scarves a pupil, by the list of the art teacher.

## Fees

Fern Hill School pays €200 every month.
`,
    ));

  it('says nothing where nothing is measured, or a review is declared', () => {
    checkFindings(code, front());
    checkFindings(code, front('review: monthly\n') + measured);
  });

  it('is mended by the key', () => checkFix(front() + measured, front('review: quarterly\n') + measured, { code }));
});

describe('charter/unsigned', () => {
  const code = 'charter/unsigned';
  const live = front('status: live\n');
  const block = (lines: string): void => void checkFindings(code, `${live}\n## Signatures\n\n${lines}\n`);

  it('stands on the status where nobody signed', () =>
    void checkFindings(
      code,
      `
---
proposal: partnership
partner: Fern Hill School
us: Loom & Thread
status: signed
^^^^^^ error charter/unsigned: It is signed without the signature of Loom & Thread and Fern Hill School.
---
# Loom & Thread + Fern Hill School
`,
    ));

  it('stands on the signatures that nobody has filled in', () =>
    void checkFindings(
      code,
      `
${live}
## Signatures
   ^^^^^^^^^^ error charter/unsigned: It is live without the signature of Fern Hill School.

**Loom & Thread**

Name: Ida Moss
Date: 3 May 2028

**Fern Hill School**

Name: Rolf Dahl
Signature: ____________
Date: ____________
`,
    ));

  it('reads filled blocks of every shape', () => {
    block('Signed for Loom & Thread: Ida Moss, 3 May 2028\n\nSigned for Fern Hill School: Rolf Dahl, 4 May 2028');
    block(
      '| | Loom & Thread | Fern Hill School |\n| - | - | - |\n| Name | Ida Moss | Rolf Dahl |\n| Date | 3 May 2028 | 4 May 2028 |',
    );
    block(
      '| Party | Name | Date |\n| - | - | - |\n| Loom & Thread | Ida Moss | 3 May 2028 |\n| Fern Hill School | Rolf Dahl | 4 May 2028 |',
    );
    block('- Loom & Thread: Ida Moss\n- Fern Hill School: Rolf Dahl');
    block('Signed by both parties on 4 May 2028.');
  });

  it('an empty cell is no signature', () =>
    void checkFindings(
      code,
      `
${live}
## Signatures
   ^^^^^^^^^^ error charter/unsigned: It is live without the signature of Fern Hill School.

| | Loom & Thread | Fern Hill School |
| - | - | - |
| Name | Ida Moss | |
| Date | 3 May 2028 | |
`,
    ));

  it('leaves what is not signed yet, and what is over, alone', () => {
    for (const status of ['draft', 'in-review', 'ended']) checkFindings(code, front(`status: ${status}\n`));
  });

  const program =
    'sign-off: { tiers: { strategic: { us: [executive, legal], partner: [executive] }, default: { us: [signatory], partner: [] } } }\n';

  it('asks the programme who has to sign, by tier', () => {
    checkFindings(code, front('status: live\nsigned: { us: 2028-05-03 }\n'), { program });
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Fern Hill School
us: Loom & Thread
status: live
tier: strategic
---
# Loom & Thread + Fern Hill School

## Signatures
   ^^^^^^^^^^ error charter/unsigned: It is live without the signature of Loom & Thread (legal).

- Loom & Thread: Ida Moss, CEO, 3 May 2028
- Fern Hill School: Rolf Dahl, Managing Director, 4 May 2028
`,
      { program },
    );
  });

  it('is mended by the days, for both sides at once', () =>
    checkFix(live, front('status: live\nsigned:\n  us: 2027-02-15\n  partner: 2027-02-15\n'), { code }));
});

describe('the words of a charter', () => {
  const phrases = [
    ...Object.values(looseSigns).flatMap(({ phrases, above = [] }) => [...phrases, ...above]),
    ...meetingWords,
    ...looseCadences,
    ...moneyWords,
    ...bothWords,
    ...recurringReviews,
  ];
  it('each phrase matches its sentence, and not its near-miss', () => {
    for (const { phrase, says, not } of phrases) {
      ok(findPhrase(comparable(says), [{ phrase }]), `${phrase}: ${says}`);
      ok(not === undefined || !findPhrase(comparable(not), [{ phrase }]), `${phrase}: ${not}`);
    }
    for (const { opening, says } of signatureOpenings) ok(says.toLowerCase().startsWith(opening), says);
  });
});
