import { deepEqual, ok } from 'node:assert/strict';
import { proposalCompletions, readProgram } from 'partnerlint';
import { today } from '../support/verbs.js';

/** Labels offered at the cursor `<|>`. */
function offered(marked: string, programText = ''): string[] {
  const { program } = readProgram(programText);
  const text = marked.replace('<|>', '');
  return proposalCompletions(text, marked.indexOf('<|>'), { program, today }).map(({ label }) => label);
}

const declared = (yaml: string): string => `---\nproposal: partnership\n${yaml}\n---\n# Kelp + Tidewater\n`;

describe('what is offered in a frontmatter', () => {
  it('the tiers of the programme, lowest first', () =>
    deepEqual(offered(declared('tier: <|>')), ['integration', 'partnership', 'strategic']));

  it('the tiers of an own programme', () => {
    const own = `
tiers:
  - { name: listed, purpose: They list us., timeline: ongoing }
  - { name: woven, purpose: We build together., timeline: ongoing }
tier-questions:
  - key: engineers
    ask: Do both sides put engineers in?
    answers: [{ value: true, label: 'Yes', detail: Both do. }, { value: false, label: 'No', detail: Nobody does. }]
tier-ladder:
  - { when: { engineers: [true] }, tier: woven, because: both sides build }
  - { when: { engineers: [false] }, tier: listed, because: nobody builds }
`;
    deepEqual(offered(declared('tier: <|>'), own), ['listed', 'woven']);
    deepEqual(offered(declared('criteria:\n  <|>'), own), ['engineers']);
    deepEqual(offered(declared('criteria: { engineers: <|> }'), own), ['true', 'false']);
  });

  it('the keys that are not there yet', () => {
    const keys = offered(declared('partner: Tidewater\nt<|>'));
    ok(keys.includes('tier') && !keys.includes('partner') && !keys.includes('proposal'));
  });

  it('the status, the kinds of a commitment, the keys of a phase, today', () => {
    deepEqual(offered(declared('status: <|>')), ['draft', 'in-review', 'signed', 'live', 'ended']);
    ok(offered(declared('commitments:\n  us:\n    - { kind: <|>')).includes('engineering'));
    ok(offered(declared('commitments:\n  us:\n    - kind: spend\n      <|>')).includes('until'));
    ok(offered(declared('phases:\n  crawl: { start: 2027-01-11, <|> }')).includes('gate'));
    deepEqual(offered(declared('launch: <|>')), [today]);
  });

  it('the phases of the programme, with what each is', () => {
    deepEqual(offered(declared('phases:\n  <|>')), ['crawl', 'walk', 'run']);
    deepEqual(offered(declared('phase: <|>')), ['crawl', 'walk', 'run']);
    deepEqual(offered(declared('phases:\n  walk:\n    <|>')), offered(declared('phases:\n  crawl:\n    <|>')));
  });

  it('the answers to what is asked, and nothing below a key that nobody knows', () => {
    deepEqual(offered(declared('criteria: { marquee: <|> }')), ['true', 'false']);
    deepEqual(offered(declared('criteria: { strategic-fit: <|> }')), ['low', 'medium', 'high']);
    deepEqual(offered(declared('build-or-partner:\n  <|>')), ['core', 'build-delay', 'partner-needs-us', 'decision']);
    deepEqual(offered(declared('build-or-partner: { decision: <|> }')), ['build', 'partner']);
    deepEqual(offered(declared('colour:\n  <|>')), []);
    deepEqual(offered(declared('criteria: { colour: <|> }')), []);
  });

  it('the line that declares a proposal, once it is begun', () => {
    deepEqual(offered('---\ntitle: Kelp\nprop<|>\n---\n'), ['proposal: partnership']);
    deepEqual(offered('---\ntitle: Kelp\n<|>\n---\n'), []);
  });

  it('nothing in the body, in a comment, in a text, or in the frontmatter of another document', () => {
    deepEqual(offered('---\nproposal: partnership\n---\n# Kelp\n\ntier: <|>\n'), []);
    deepEqual(offered(declared('# tier: <|>')), []);
    deepEqual(offered(declared('if-we-dont: They lose their st<|>')), []);
    deepEqual(offered('---\ntitle: Kelp\ntier: <|>\n---\n'), []);
  });
});
