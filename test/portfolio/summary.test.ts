import { deepEqual, equal, ok } from 'node:assert/strict';
import { checkDocument, readProgram, summaryOf, type ProposalSummary } from 'partnerlint';

const today = '2027-02-15';
const place = { id: 'a.md', programme: 'programme' };
const summary = (text: string, program = '', included = false): ProposalSummary => {
  const checked = checkDocument(text, { today, included, program: readProgram(program).program });
  const found = summaryOf(checked, place);
  ok(found, 'it is a proposal');
  return found;
};
const proposal = (keys: string): string =>
  `---\nproposal: partnership\npartner: Hollin Brewing\nus: Saltmarsh Instruments\n${keys}---\n\n# Saltmarsh and Hollin\n`;

describe('what is kept of a proposal', () => {
  it('without frontmatter is what its text says', () => {
    const text = `# Saltmarsh Instruments + Hollin Brewing: partnership proposal

Proposal for a partnership between Saltmarsh Instruments and Hollin Brewing.

Tier: Strategic

- Saltmarsh Instruments will dedicate two engineers until 30 June 2028.
- Hollin Brewing will pay €4,000 a month until 30 June 2028.
`;
    const kept = summary(text, 'organisation: Saltmarsh Instruments\ncapacity: { strategic: 3 }\n', true);
    deepEqual(
      [
        kept.us,
        kept.partners.map(({ name }) => name),
        kept.tier,
        kept.tierRank,
        kept.status,
        kept.verdict,
        kept.capacity,
      ],
      ['Saltmarsh Instruments', ['Hollin Brewing'], 'strategic', 2, 'in-review', 'Bound on both sides', 3],
    );
    deepEqual(
      [kept.phase, kept.phaseRank, kept.since, kept.exclusivity, kept.dates],
      [undefined, -1, undefined, undefined, []],
    );
    deepEqual(Object.keys(kept.places).sort(), ['partner', 'tier', 'title']);
  });

  it('is nothing where it is none', () => equal(summaryOf(checkDocument('# Minutes\n', { today }), place), undefined));

  it('is the phase it declares, else the last that has begun', () => {
    const phases =
      'phases:\n  crawl: { start: 2027-01-04, end: 2027-02-12, gate: 20% }\n  walk: { start: 2027-02-15, end: 2027-04-30, gate: 70% }\n  run: { start: 2027-05-03 }\n';
    deepEqual([summary(proposal(phases)).phase, summary(proposal(phases)).phaseRank], ['walk', 1]);
    deepEqual([summary(proposal(`${phases}phase: crawl\n`)).phase], ['crawl']);
    deepEqual(
      [summary(proposal('phase: sprint\n')).phase, summary(proposal('phase: sprint\n')).phaseRank],
      [undefined, -1],
    );
  });

  it('began with the last signature, else with its first phase', () => {
    const phases = 'phases: { walk: { start: 2027-03-01 }, crawl: { start: 2027-01-04 } }\n';
    equal(summary(proposal(phases)).since, '2027-01-04');
    equal(summary(proposal(`${phases}signed: { us: 2026-12-03, partner: 2026-12-01 }\n`)).since, '2026-12-03');
  });

  it('is a review by its own cadence, else by that of the programme for its tier', () => {
    const signed = 'signed: { us: 2026-12-01, partner: 2026-12-01 }\n';
    const due = (keys: string, program = ''): string | undefined =>
      summary(proposal(signed + keys), program).review.dueOn;
    equal(due('review: every six weeks\n'), '2027-01-12');
    equal(due('review: monthly\nreviewed: 2027-01-01\n'), '2027-02-01');
    equal(due('review: now and then\n'), '2027-03-03');
    equal(due('review: monthly and quarterly\n'), '2027-03-03');
    equal(due('tier: strategic\n', 'review: { cadence-days: { strategic: 10, default: 20 } }\n'), '2026-12-11');
    equal(summary(proposal('review: monthly\n')).review.dueOn, undefined);
  });

  it('is the days that are still to come true', () => {
    const kept = summary(
      proposal(`launch: 2027-09-01
exclusivity: { scope: breweries, until: 2027-12-31 }
phases:
  crawl: { end: 2027-03-12, gate: 20% }
  walk: { end: 2027-05-28, gate: 70%, result: 80% }
  run: { end: 2027-12-20 }
commitments:
  us:
    - { kind: engineering, until: 2027-06-30 }
    - { kind: roadmap, until: 2027-01-31, done: 2027-01-20 }
  partner: [{ kind: spend }]
`),
    );
    deepEqual(
      kept.dates.map(({ what, on }) => `${what} ${on}`),
      ['gate 2027-03-12', 'launch 2027-09-01', 'exclusivity 2027-12-31', 'commitment 2027-06-30'],
    );
  });

  it('weighs as the programme and the status say', () => {
    const severities = (program: string, keys = '') => {
      const { severities: found } = summary(proposal(keys), program);
      return [found['portfolio/stale'], found['portfolio/exclusivity-conflict']];
    };
    deepEqual(severities(''), ['warning', 'error']);
    deepEqual(
      severities(
        'rules: { portfolio/stale: off }\nseverities: { contradiction: { draft: hint } }\n',
        'status: draft\n',
      ),
      ['off', 'hint'],
    );
    deepEqual(severities('rules: { portfolio/stale: default }\n'), ['warning', 'error']);
  });
});
