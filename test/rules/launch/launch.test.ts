import { deepEqual, match, ok } from 'node:assert/strict';
import { builtinProgram, fixesFor, itemsMeant, meansItem, type LaunchItem } from 'partnerlint';
import { applyFix, check, checkFindings, checkFix, checkGone, checkNoFix } from '../../support/verbs.js';

const head = (launch = 'launch: 2027-06-15\n'): string =>
  `---\nproposal: partnership\npartner: Larkspur Pharmacies\nus: Dosette Systems\n${launch}---\n# Dosette Systems + Larkspur Pharmacies\n`;

const wholeChecklist = `
## Launch checklist

- [ ] Pipeline numbers read together
- [ ] QBR on 10 August 2027
- [ ] Both sides track adoption each week
- [ ] Case study with measured results
- [ ] Triage of support tickets
- [ ] Mail to the customers of both
- [ ] Sales teams briefed
- [ ] LinkedIn
- [ ] Webinar
- [ ] Two blog posts
- [ ] Press release
- [ ] Listing in the directory
- [ ] Helpdesk training
- [ ] Battle card for sales
- [ ] End-to-end test in two branches
- [ ] Customer story
- [ ] Joint messaging
`;

describe('launch/incomplete', () => {
  const incomplete = (fixture: string, today: string): void =>
    void checkFindings('launch/incomplete', fixture, { today });

  it('asks for nothing before the sixth week before the launch', () => incomplete(head(), '2027-05-03'));
  it('asks for the checklist from that day on', () =>
    incomplete(
      head('launch: 2027-06-15\n').replace(
        'launch: 2027-06-15\n',
        'launch: 2027-06-15\n^^^^^^ warning launch/incomplete: The launch is on 2027-06-15, and there is no checklist for it.\n',
      ),
      '2027-05-04',
    ));
  it('takes the tasks by their meaning, in any order', () => incomplete(head() + wholeChecklist, '2027-05-04'));
  it('names what is absent, and where it belongs', () => {
    const text =
      head() +
      wholeChecklist
        .replace('- [ ] Webinar\n', '')
        .replace('- [ ] Joint messaging\n', '')
        .replace('## Launch checklist', '## Launch checklist\n\n### Launch week');
    const { findings, proposal } = check(text, { today: '2027-05-04' });
    const finding = findings.find(({ code }) => code === 'launch/incomplete');
    match(finding?.message ?? '', /its checklist lacks joint value proposition and webinar\./);
    deepEqual(
      finding?.related?.map(({ span, message }) => [proposal.text.slice(span.start, span.end), message]),
      [
        ['2027-06-15', 'Before the launch: joint value proposition.'],
        ['Launch week', 'In the week of the launch: webinar.'],
      ],
    );
  });
  it('reads the day from the text as well', () =>
    incomplete(
      `${head('')}
Launch date: 15 June 2027
             ^^^^^^^^^^^^ warning launch/incomplete: The launch is on 2027-06-15
`,
      '2027-06-01',
    ));
  it('knows no day in a month', () => incomplete(`${head('')}\nLaunch date: June 2027\n`, '2027-06-01'));
  it('counts lines of the plan without boxes, and rows of a table', () => {
    const asTable = wholeChecklist
      .replace(/^- \[ \] (.*)$/gm, '| $1 | Ana |')
      .replace('\n\n|', '\n\n| Task | Who |\n| --- | --- |\n|');
    incomplete(head() + wholeChecklist.replaceAll('- [ ]', '*'), '2027-06-01');
    incomplete(head() + asTable, '2027-06-01');
  });
  it('does not count what is struck out', () =>
    incomplete(
      head() +
        wholeChecklist
          .replace('- [ ] Webinar', '- [ ] ~~Webinar~~')
          .replace(
            '## Launch checklist',
            '## Launch checklist\n   ^^^^^^^^^^^^^^^^ warning launch/incomplete: The launch is on 2027-06-15, and its checklist lacks webinar.',
          ),
      '2027-06-01',
    ));
  it('is quiet once the partnership has ended', () =>
    incomplete(head('launch: 2027-06-15\nstatus: ended\n'), '2027-09-01'));
  it('is only noted in a draft', () =>
    incomplete(head('status: draft\nlaunch: 2027-06-15\n^^^^^^ information launch/incomplete\n'), '2027-06-01'));
  it('leaves the date of an undeclared document without a plan alone', () => {
    const { findings } = check(
      '# Partnership of Dosette Systems and Larkspur Pharmacies\n\nLaunch: 4 May 2019\n\nDosette Systems will pay Larkspur Pharmacies €4,000 a year.\n',
      { included: true, today: '2027-06-01' },
    );
    ok(!findings.some(({ message }) => message.includes('launch checklist')));
  });
  it('adds what is absent in the shape of the list', () =>
    checkFix(
      head() + wholeChecklist.replaceAll('- [ ]', '* [ ]').replace('* [ ] Webinar\n', ''),
      `${head() + wholeChecklist.replaceAll('- [ ]', '* [ ]').replace('* [ ] Webinar\n', '')}* [ ] Webinar by 2027-06-29\n`,
      { code: 'launch/incomplete', today: '2027-05-10' },
    ));
  it('makes the section where there is none, and keeps the line endings', () => {
    const text = `${head()}\nA pill box that counts.\n`.replaceAll('\n', '\r\n');
    const checked = check(text, { today: '2027-05-10' });
    const finding = checked.findings.find(({ code }) => code === 'launch/incomplete')!;
    const mended = applyFix(text, fixesFor(checked, finding)[0]!);
    match(mended, /counts\.\r\n\r\n## Launch checklist\r\n\r\n- \[ \] Joint value proposition by 2027-05-18\r\n/);
    ok(!/[^\r]\n/.test(mended));
    checkGone(checked, finding, mended, { today: '2027-05-10' });
  });
});

describe('launch/late', () => {
  const late = (fixture: string, today: string): void => void checkFindings('launch/late', fixture, { today });

  it('waits for the last day of the window', () =>
    late(`${head()}\n## Launch checklist\n\n- [ ] Customer story\n`, '2027-05-18'));
  it('says the day after that it was due', () =>
    late(
      `${head()}
## Launch checklist

- [ ] Customer story
      ^^^^^^^^^^^^^^ warning launch/late: "Customer story" was due by 2027-05-18, with the launch on 2027-06-15, and is not ticked.
`,
      '2027-05-19',
    ));
  it('takes the later day that a task names', () =>
    late(`${head()}\n## Launch checklist\n\n- [ ] Customer story by 1 June 2027\n`, '2027-05-25'));
  it('says of a webinar before the launch that it cannot have been held', () =>
    late(
      `${head()}
## Launch checklist

- [x] Webinar with both founders
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning launch/late: "Webinar with both founders" is ticked, and it cannot be done before 2027-06-15
`,
      '2027-06-14',
    ));
  it('lets preparations and early work be ticked', () =>
    late(
      `${head()}\n## Launch checklist\n\n- [x] Webinar booked\n- [x] Draft of the press release\n- [x] Customer story\n- [x] QBR scheduled\n`,
      '2027-03-01',
    ));
  it('knows what a heading says of the time', () =>
    late(
      `${head()}
## Launch checklist

### Post-launch

- [ ] Case study with results
`,
      '2027-06-16',
    ));
  it('leaves other task lists alone', () =>
    late(`${head()}\n## Open questions\n\n- [ ] Which marketplace do they use?\n- [ ] Who signs?\n`, '2027-06-16'));
  it('knows a launch list without such a heading by two of its items', () =>
    late(
      `${head()}
## Tasks

- [ ] Helpdesk training
      ^^^^^^^^^^^^^^^^^ warning launch/late
- [ ] Press release
`,
      '2027-06-16',
    ));
  it('reads ticks in a table', () =>
    late(
      `${head()}
## Launch

| Task             | Owner | Done |
| ---------------- | ----- | ---- |
| Helpdesk training | Ana  | ☐    |
  ^^^^^^^^^^^^^^^^^ warning launch/late
| Customer story   | Ben   | ✅   |
`,
      '2027-06-01',
    ));
  it('takes a "✅" before an item for an ornament', () =>
    late(`${head()}\n## Launch\n\n- ✅ Webinar with both founders\n- ✅ Press release\n`, '2027-06-01'));
  it('ticks and unticks', () => {
    const list = (box: string, task: string): string => `${head()}\n## Launch checklist\n\n- ${box} ${task}\n`;
    const brings = { brings: ['launch/incomplete'] };
    checkFix(list('[ ]', 'Customer story'), list('[x]', 'Customer story'), {
      code: 'launch/late',
      today: '2027-05-25',
      ...brings,
    });
    checkFix(list('[x]', 'Webinar'), list('[ ]', 'Webinar'), { code: 'launch/late', today: '2027-05-25', ...brings });
    checkNoFix(`${head()}\n## Launch\n\n- ☐ Customer story\n`, { code: 'launch/late', today: '2027-05-25' });
  });
});

describe('the items of the launch checklist', () => {
  const { items } = builtinProgram.launch;
  const named = (words: string, above: readonly string[] = []): string[] =>
    itemsMeant({ words, above }, items).map(({ name }) => name);
  const item = (words: string): LaunchItem => ({ name: 'x', phase: 'pre-launch', from: 0, to: 0, words: [words] });

  it('are meant by the more exact of two', () => deepEqual(named('Quantified case study'), ['quantified case study']));
  it('are meant by several where a task names several', () =>
    deepEqual(named('Press release and webinar'), ['press release', 'webinar']));
  it('need whole words', () => {
    ok(meansItem('The sales team is briefed', item('brief sales')));
    ok(!meansItem('Pressure test', item('press')));
  });
  it('are those of the time that the heading names', () =>
    deepEqual(named('Press release for the case study', ['Launch week']), ['press release']));
});
