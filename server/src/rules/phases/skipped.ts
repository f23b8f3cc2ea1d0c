import { underKey } from '../placing.js';
import type { Proposal } from '../../proposal/model.js';
import type { Span } from '../../text/span.js';
import { basisOfPhases, eachFault, faultyPairs, type FaultyPair } from '../gates.js';
import { defineRule, type Fix } from '../rule.js';
import { capitalised } from '../wording.js';

export default defineRule({
  code: 'phases/skipped',
  title: 'A phase was skipped',
  why: 'Each phase is there to find out cheaply what the next would find out dearly. Who starts with ten customers learns from ten angry ones what two friendly ones would have told.',
  notWhen:
    'A proposal that renews another ("renews") has been through its phases. Steps of a plan that are no phases of the programme are not looked at.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Walk has begun, crawl was never planned',
        today: '2027-04-01',
        text: `---
proposal: partnership
partner: Saltmarsh Ferries
us: Gangway Tickets
phases:
  [[walk]]: { start: 2027-03-08, end: 2027-05-28, customers: 8, metric: adoption, gate: 70% }
---
# Gangway Tickets + Saltmarsh Ferries
`,
      },
    ],
    pass: [
      {
        title: 'It continues an earlier proposal',
        today: '2027-04-01',
        text: `---
proposal: partnership
partner: Saltmarsh Ferries
us: Gangway Tickets
renews: 2026-saltmarsh.md
phases:
  walk: { start: 2027-03-08, end: 2027-05-28, customers: 8, metric: adoption, gate: 70% }
---
# Gangway Tickets + Saltmarsh Ferries
`,
      },
      {
        title: 'It has not begun yet',
        today: '2027-03-01',
        text: `---
proposal: partnership
partner: Saltmarsh Ferries
us: Gangway Tickets
phases:
  walk: { start: 2027-03-08, end: 2027-05-28, customers: 8, metric: adoption, gate: 70% }
---
# Gangway Tickets + Saltmarsh Ferries
`,
      },
    ],
  },
  check: (context) => {
    const { proposal, report } = context;
    eachFault(context, 'skipped', (pair) => {
      const { later, earlier, name } = pair;
      const span = beginningOf(pair, proposal);
      if (!span) return;
      const begun = later?.phase.name ?? proposal.frontmatter?.facts.phase?.value ?? 'the next phase';
      report({
        span,
        message: `${capitalised(begun)} has begun, and ${name} has neither dates nor a result. Run ${name} first, or name the proposal that this one renews.`,
        basis: basisOfPhases(later, earlier),
        ...(earlier && {
          related: [{ span: earlier.name.span, message: `${capitalised(name)} is planned here, without dates.` }],
        }),
      });
    });
  },
  fixes: ({ proposal, program, today, finding }): readonly Fix[] => {
    if (!proposal.declared) return [];
    const pair = faultyPairs(proposal, program, today).find(
      (each) => beginningOf(each, proposal)?.start === finding.span.start,
    );
    const skipped = program.phases.find(({ name }) => name === pair?.name);
    if (!skipped) return [];
    const gate = skipped.gate ? `, metric: \${3:what is measured}, gate: \${4:${skipped.gate.percent}%}` : '';
    const plan = `{ start: \${1:2027-01-11}, end: \${2:2027-03-05}${gate} }`;
    return [
      {
        title: `Plan ${skipped.name} with its dates and its gate`,
        edits: underKey(proposal, `phases.${skipped.name}`, plan),
      },
      {
        title: 'Name the proposal that this one renews',
        edits: underKey(proposal, 'renews', '${1:"[the earlier proposal]"}'),
      },
    ];
  },
});

/** Where it says that the later phase has begun: its key or label, else the current phase. */
const beginningOf = ({ later }: FaultyPair, { frontmatter }: Proposal): Span | undefined =>
  later?.name.span ?? frontmatter?.facts.phase?.span;
