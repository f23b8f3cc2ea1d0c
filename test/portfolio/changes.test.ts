import { deepEqual, equal, match } from 'node:assert/strict';
import { changesBetween, checkDocument, type TermChange } from 'partnerlint';

const deal = `---
proposal: partnership
partner: Hollin Brewing
us: Saltmarsh Instruments
status: signed
tier: partnership
phase: crawl
phases:
  crawl: { start: 2027-01-18, end: 2027-03-12, customers: 1, metric: brews saved, gate: 20% }
  walk: { start: 2027-03-22, end: 2027-05-28, customers: 5, metric: adoption, gate: 70% }
---

# Saltmarsh Instruments and Hollin Brewing

## What each side commits

- Saltmarsh Instruments will dedicate two engineers to the hot probe until 30 November 2027.
- Hollin Brewing will pay €45,000 for the probes by 30 June 2027.
`;

function changes(...edits: readonly (readonly [string, string])[]): readonly TermChange[] {
  const after = edits.reduce((text, [from, to]) => {
    match(text, new RegExp(from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    return text.replace(from, to);
  }, deal);
  const today = '2027-02-15';
  return changesBetween(checkDocument(deal, { today }), checkDocument(after, { today }));
}

const moves = (...edits: readonly (readonly [string, string])[]): string[] =>
  changes(...edits).map(({ term, move, forbidden }) => `${term} ${move}${forbidden === undefined ? '' : '!'}`);

describe('what changed in terms', () => {
  it('is nothing where only words are put otherwise', () => {
    deepEqual(
      moves(['will dedicate two engineers', 'dedicates two engineers'], ['# Saltmarsh', '# Proposal: Saltmarsh']),
      [],
    );
  });

  it('is a promise that is only hedged now', () =>
    deepEqual(moves(['will pay €45,000', 'may pay €45,000']), ['commitment weakened']));

  it('is a promise of less', () => deepEqual(moves(['€45,000', '€30,000']), ['commitment weakened']));

  it('is a promise of more', () => deepEqual(moves(['two engineers', 'three engineers']), ['commitment strengthened']));

  it('is another day', () => deepEqual(moves(['30 June 2027', '30 September 2027']), ['date changed']));

  it('is a promise that was dropped, which is forbidden once it is signed', () => {
    deepEqual(moves(['- Hollin Brewing will pay €45,000 for the probes by 30 June 2027.\n', '']), [
      'commitment dropped!',
    ]);
  });

  it('is a promise that was dropped, which is no harm when all of it ends', () => {
    deepEqual(
      moves(
        ['- Hollin Brewing will pay €45,000 for the probes by 30 June 2027.\n', ''],
        ['status: signed', 'status: ended'],
      ),
      ['status changed', 'commitment dropped'],
    );
  });

  it('is a new promise', () => {
    const more =
      '- Hollin Brewing will pay €45,000 for the probes by 30 June 2027.\n- Hollin Brewing will grant a discount of 12 % on its beer until 31 May 2027.\n';
    deepEqual(moves(['- Hollin Brewing will pay €45,000 for the probes by 30 June 2027.\n', more]), [
      'commitment added',
    ]);
  });

  it('is a gate that was passed', () => deepEqual(moves(['gate: 20%', 'gate: 20%, result: 31%']), ['gate passed']));

  it('is a gate that was lowered', () => deepEqual(moves(['gate: 20%', 'gate: 10%']), ['gate changed']));

  it('is a phase that was skipped, which is forbidden', () => {
    deepEqual(
      moves(
        ['phase: crawl', 'phase: run'],
        ['  walk: { start: 2027-03-22, end: 2027-05-28, customers: 5, metric: adoption, gate: 70% }\n', ''],
      ),
      ['phase changed', 'phase changed!'],
    );
  });

  it('is going on after a failed gate, which is forbidden', () => {
    deepEqual(moves(['phase: crawl', 'phase: walk'], ['gate: 20%', 'gate: 20%, result: 9%']), [
      'phase changed',
      'phase changed!',
      'gate failed',
    ]);
  });

  it('is another partner, but not another spelling', () => {
    deepEqual(moves(['partner: Hollin Brewing', 'partner: Hollin Brewing Ltd.']), []);
    deepEqual(moves(['partner: Hollin Brewing', 'partner: [Hollin Brewing, Tarnside Ales]']), ['party added']);
  });

  it('is a higher tier', () => {
    const [change] = changes(['tier: partnership', 'tier: strategic']);
    equal(change?.message, 'The tier was partnership, and is strategic, a higher one.');
  });

  it('is a signed proposal that is gone, which is forbidden', () => {
    const [change] = changesBetween(checkDocument(deal, { today: '2027-02-15' }), undefined);
    equal(change?.move, 'dropped');
    match(change?.forbidden ?? '', /ended/);
  });
});
