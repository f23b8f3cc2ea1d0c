import { checkFindings, checkFix, checkNoFix, checkOffers } from '../../support/verbs.js';

const proposal = (body: string): string => `
---
proposal: partnership
partner: Orchard Foods
us: Halden Robotics
---

# Picking robots for Orchard Foods

Halden Robotics builds the grippers.

${body}`;
const reason = 'why this is right here';

describe('a silence without a reason', () => {
  const code = 'silence/no-reason';

  it('stands on all that it names, of which one rule at least is known', () =>
    void checkFindings(
      code,
      proposal(`<!-- partnerlint-disable-next-line commitments/hedged, commitments/missing -->
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information ${code}: This silence gives no reason. Write it behind a colon
Words.

<!-- partnerlint-disable-next-line nonsense, commitments/overdue -->
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information ${code}
Words.

<!-- partnerlint-disable-next-line commitments/hedged: their board meets in May -->
Words.

<!-- partnerlint-disable-next-line nonsense -->
Words.

<!-- partnerlint-enable commitments/hedged -->
`),
    ));

  const silence = (words: string): string => `<!-- partnerlint-disable-next-line ${words} -->`;
  const mended = (before: string, after: string): void =>
    checkFix(proposal(`${before}\nWords.\n`), proposal(`${after}\nWords.\n`), { code, title: 'Give the reason' });

  it('is given one behind its rules, behind its day, and behind the colon that is there', () => {
    mended(silence('commitments/hedged'), silence(`commitments/hedged: ${reason}`));
    mended(silence('commitments/hedged until 2027-04-01'), silence(`commitments/hedged until 2027-04-01: ${reason}`));
    mended(silence('commitments/hedged  :'), silence(`commitments/hedged: ${reason}`));
    mended(silence('commitments/hedged until 2027-04-01 :'), silence(`commitments/hedged until 2027-04-01: ${reason}`));
  });

  it('is given one where it stands, not at another silence', () => {
    const first = `${silence('commitments/overdue: told them')}\nOne.\n\n`;
    checkFix(
      proposal(`${first}${silence('commitments/hedged')}\nTwo: a colon.\n`),
      proposal(`${first}${silence(`commitments/hedged: ${reason}`)}\nTwo: a colon.\n`),
      { code },
    );
  });

  it('is offered that first', () =>
    checkOffers(proposal(`${silence('commitments/hedged')}\nWords.\n`), ['* Give the reason'], { code }));
});

describe('a silence for a rule that does not exist', () => {
  const code = 'silence/unknown';

  it('says which one was meant, where one is alike', () =>
    void checkFindings(
      code,
      proposal(`<!-- partnerlint-disable-next-line commitments/hegded, xyz: why -->
                                   ^^^^^^^^^^^^^^^^^^ warning ${code}: There is no rule "commitments/hegded", so this silences nothing. Did you mean "commitments/hedged"?
                                                       ^^^ warning ${code}: There is no rule "xyz", so this silences nothing. Remove it, or name a rule that exists.
`),
    ));

  it('is mended by that one, and otherwise by its author', () => {
    checkFix(
      proposal('<!-- partnerlint-disable-next-line commitments/hegded: why -->\nWords.\n'),
      proposal('<!-- partnerlint-disable-next-line commitments/hedged: why -->\nWords.\n'),
      { code, title: 'Change to "commitments/hedged"', brings: ['silence/unused'] },
    );
    checkNoFix(proposal('<!-- partnerlint-disable-next-line xyz: why -->\nWords.\n'), { code });
  });
});

describe('a silence that nothing needs', () => {
  const code = 'silence/unused';

  it('differs from one that is ended and was never begun', () =>
    void checkFindings(
      code,
      proposal(`<!-- partnerlint-disable-next-line commitments/hedged: why -->
                                   ^^^^^^^^^^^^^^^^^^ information ${code}: Nothing here needs a silence for "commitments/hedged", so this comment does nothing. Remove it.
Words.

<!-- partnerlint-enable commitments/overdue -->
                        ^^^^^^^^^^^^^^^^^^^ information ${code}: "commitments/overdue" is not switched off above this line, so this comment does nothing. Remove it.
`),
    ));

  const removed = (before: string, after: string): void =>
    checkFix(proposal(before), proposal(after), { code, title: 'Remove the silence' });
  const comment = '<!-- partnerlint-disable-next-line commitments/hedged: why -->';

  it('goes with its line where it is alone on it, blanks or not', () => {
    removed(`${comment}\nWords.\n`, 'Words.\n');
    removed(`Words.\n\n  ${comment}  \nMore.\n`, 'Words.\n\nMore.\n');
    removed(`Words.\n\n${comment}`, 'Words.\n\n');
  });

  it('leaves the words beside it', () => {
    removed(`Words. ${comment}\nMore.\n`, 'Words. \nMore.\n');
    removed(`${comment} Words.\n\nMore.\n`, ' Words.\n\nMore.\n');
  });

  it('leaves the line where it stands over two', () =>
    removed('<!-- partnerlint-disable-next-line commitments/hedged:\nwhy -->\nWords.\n', '\nWords.\n'));

  it('is offered that alone', () => checkOffers(proposal(`${comment}\nWords.\n`), ['* Remove the silence'], { code }));
});

describe('a waiver', () => {
  const code = 'silence/expired';
  const until = (day: string, codes = 'commitments/hedged'): string =>
    `<!-- partnerlint-disable-next-line ${codes} until ${day}: why -->\n`;

  it('that is over, or never will be, stands on its day', () =>
    void checkFindings(
      code,
      proposal(`${until('2027-02-14')}                                                            ^^^^^^^^^^ warning ${code}: This waiver ended on 2027-02-14, so the finding is back.
Words.

${until('2027-02-31')}                                                            ^^^^^^^^^^ warning ${code}: This is no day of the calendar, so the waiver never ends.
Words.

${until('2027-02-15')}
Words.
`),
    ));

  it('that is over is taken out whole, and leaves the others', () => {
    const other = until('2027-04-01');
    checkFix(
      proposal(`${other}One.\n\n${until('2027-02-14', 'commitments/hedged, commitments/overdue')}Two.\n`),
      proposal(`${other}One.\n\nTwo.\n`),
      { code, title: 'Remove the waiver' },
    );
  });

  it('without a day of the calendar is for its author to mend', () =>
    checkNoFix(proposal(`${until('2027-02-31')}Words.\n`), { code }));
});
