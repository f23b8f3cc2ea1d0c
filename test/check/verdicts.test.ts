import { deepEqual, equal } from 'node:assert/strict';
import { backtest, readProgram, type Change } from 'partnerlint';
import { check, today } from '../support/verbs.js';

const proposal = (keys: string, body = ''): string => `---
proposal: partnership
partner: Alba Yoga
us: Stillpoint Audio
${keys}---
# Stillpoint Audio + Alba Yoga

${body}`;

describe('a verdict', () => {
  const cases: Readonly<Record<string, string>> = {
    'Bound on both sides':
      'commitments: { us: [{ kind: engineering, amount: 2 FTE }], partner: [{ kind: spend, amount: €20k }] }\n',
    Draft: 'status: draft\ncommitments: { us: [{ kind: engineering, amount: 2 FTE }] }\n',
    'Only we are bound': 'commitments: { us: [{ kind: engineering, amount: 2 FTE }] }\n',
    'Only the partner is bound': 'commitments: { partner: [{ kind: engineering, amount: 2 FTE }] }\n',
    'Marketing only':
      'commitments: { us: [{ kind: marketing, what: a talk }], partner: [{ kind: spend, amount: TBD }] }\n',
    Handshake: 'commitments: { us: [{ kind: marketing, what: a talk }, { kind: enablement, what: a film }] }\n',
    'Nobody is bound': '',
  };
  for (const [label, keys] of Object.entries(cases)) {
    it(`is "${label}"`, () => equal(check(proposal(keys)).verdict.label, label));
  }

  it('of a draft that binds both sides is that', () =>
    equal(check(proposal(`status: draft\n${cases['Bound on both sides']!}`)).verdict.kind, 'bound'));

  it('is none of another document', () =>
    deepEqual(check('# Minutes\n', { included: true }).verdict, { kind: 'not-a-proposal', label: 'Not a proposal' }));
});

describe('another programme tried on a document', () => {
  const changed = (text: string, before: string, after: string): string[] =>
    backtest(
      text,
      { today, program: readProgram(before).program },
      { today, program: readProgram(after).program },
    ).changes.map(shown);
  const shown = ({ kind, subject, before, after }: Change): string => `${kind} ${subject}: ${before} → ${after}`;
  const gated = proposal(
    'phases: { crawl: { gate: 30%, result: 24% }, walk: { result: 50% }, run: { gate: 40 orders, result: good } }\n',
  );

  it('changes nothing where it says the same', () =>
    deepEqual(changed(gated, '', 'organisation: Stillpoint Audio\n'), []));

  it('gives another tier for the same answers', () =>
    deepEqual(
      changed(
        proposal('criteria: { partner-can-build: true }\n'),
        '',
        'tier-ladder: [{ when: {}, tier: strategic }]\n',
      )[0],
      'tier : integration → strategic',
    ));

  it('decides the gates that its own figures decide', () => {
    const gates = (after: string) => changed(gated, '', after).filter((change) => change.startsWith('gate'));
    deepEqual(gates('phases: { walk: { gate: { percent: 40 } } }\n'), ['gate walk: failed → passed']);
    deepEqual(gates('phases: { crawl: { gate: { percent: 10 } } }\n'), []);
    deepEqual(
      changed(
        proposal('phases: { crawl: { gate: 20%, result: 24% } }\n'),
        '',
        'phases: { crawl: { gate: { percent: 25 } } }\n',
      ).filter((change) => change.startsWith('gate')),
      ['gate crawl: passed → failed'],
    );
  });

  it('changes findings by their place, in the order of the text', () => {
    const text = proposal('tier: gold\ncolour: red\n', '- Alba Yoga may pay €400 a month.\n');
    deepEqual(
      changed(
        text,
        '',
        'rules: { tier/unknown: off, frontmatter/unknown-key: error, commitments/hedged: hint, charter/exit: warning }\n',
      ),
      [
        'finding tier/unknown: error → none',
        'finding frontmatter/unknown-key: warning → error',
        'finding commitments/hedged: warning → hint',
      ],
    );
    deepEqual(changed(text, 'rules: { tier/unknown: off }\n', ''), ['finding tier/unknown: none → error']);
  });

  it('points at what a finding says', () => {
    const text = proposal('tier: gold\n');
    const before = { today, program: readProgram('rules: { tier/unknown: off }\n').program };
    const finding = backtest(text, before, { today }).changes[0]?.finding;
    equal(finding && text.slice(finding.span.start, finding.span.end), 'gold');
  });

  it('may check a document that was left alone, or leave one alone', () => {
    const text = proposal('');
    deepEqual(backtest(text, undefined, { today }), {
      isProposal: true,
      changes: [{ kind: 'checked', subject: '', before: 'left alone', after: 'checked' }],
    });
    deepEqual(backtest(text, { today }, undefined).changes.map(shown), ['checked : checked → left alone']);
    deepEqual(backtest('# Minutes\n', { today }, { today }), { isProposal: false, changes: [] });
    deepEqual(backtest(text, undefined, undefined), { isProposal: false, changes: [] });
  });
});
