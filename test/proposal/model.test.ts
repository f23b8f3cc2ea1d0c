import assert from 'node:assert/strict';
import { buildProposal, createMemory, readDocument, readStatement, wordsOf, type Proposal } from 'partnerlint';

const declared = (keys: string, body = ''): Proposal =>
  buildProposal(
    `---\nproposal: partnership\nus: Lakeside Dairy\npartner: Harbour Schools\n${keys}---\n# Milk for schools\n\n${body}`,
  );

describe('sides', () => {
  it('are bound by a firm economic commitment, and none without any', () => {
    const { sides } = declared('commitments:\n  us:\n    - { kind: engineering, amount: 2 FTE, until: 2027-06-30 }\n');
    assert.deepEqual([sides.us.bond, sides.partner.bond], ['bound', 'none']);
  });

  it('are soft where the commitment is not economic, or a blank', () => {
    const { sides } = declared(
      'commitments:\n  us:\n    - { kind: marketing, amount: 3 webinars }\n  partner:\n    - { kind: spend, amount: TBD }\n',
    );
    assert.deepEqual([sides.us.bond, sides.partner.bond], ['soft', 'soft']);
    assert.equal(sides.partner.commitments[0]?.hedge?.placeholder, true);
  });

  it('have the words that decide as the place of a promise', () => {
    const { commitments, text } = declared('', 'Lakeside Dairy will pay Harbour Schools $5,000 per year.\n');
    const [promise] = commitments;
    assert.ok(promise);
    assert.deepEqual([promise.party, promise.strength, promise.economic], ['us', 'firm', true]);
    assert.ok('Lakeside Dairy will pay Harbour Schools $5,000 per year.'.includes(wordsOf(text, promise.cue)));
  });
});

describe('leverage', () => {
  it('is the partner’s unless the frontmatter says whose', () => {
    const { leverage } = declared(
      'leverage:\n  - { type: requirement }\n  - { type: economic, for: us }\n  - { type: charm }\n',
    );
    assert.deepEqual(
      leverage.map(({ type, for: whom }) => [type, whom]),
      [
        ['requirement', 'partner'],
        ['economic', 'us'],
      ],
    );
  });

  it('is never that of the party that pays', () => {
    const { leverage } = declared('', 'Harbour Schools will pay Lakeside Dairy a commission of 10 % on each sale.\n');
    for (const claim of leverage) assert.notEqual(claim.for, 'partner');
  });
});

describe('tiers', () => {
  const named = (body: string): string[] => declared('', body).tiers.map((tier) => tier.value);
  it('are read from a label line, a bold label and a table row', () => {
    assert.deepEqual(named('Tier: strategic\n'), ['strategic']);
    assert.deepEqual(named('**Tier:** Partnership.\n'), ['Partnership']);
    assert.deepEqual(named('| Term | Value |\n| --- | --- |\n| Partnership tier | integration |\n'), ['integration']);
  });
  it('are not price levels', () => {
    assert.deepEqual(named('## Tier 1: Gold\n\nGold tier: €500. The tier is strategic.\n'), []);
  });
  it('stand on their name', () => {
    const { tiers, text } = declared('tier: strategic\n', 'Tier: integration\n');
    assert.deepEqual(
      tiers.map((tier) => [wordsOf(text, tier.span), tier.origin]),
      [
        ['strategic', 'frontmatter'],
        ['integration', 'body'],
      ],
    );
  });
});

describe('sponsors', () => {
  it('are owners and people with an executive title', () => {
    const { sponsors } = declared(
      'owners: { us: Ana Ruiz }\n',
      'Executive sponsors: Ben Cole (Harbour Schools, CEO). Our cook is Tom Hill.\n',
    );
    assert.deepEqual(
      [sponsors.us.map(({ value }) => value), sponsors.partner.map(({ value }) => value)],
      [['Ana Ruiz'], ['Ben Cole']],
    );
  });
});

describe('losses', () => {
  it('say when a side loses nothing', () => {
    const { losses } = declared('if-it-fails: { us: nine months of work, partner: Nothing. }\n');
    assert.deepEqual(
      losses.map(({ side, nothing }) => [side, nothing]),
      [
        ['us', false],
        ['partner', true],
      ],
    );
  });
  it('are read from the body, on the words that say it', () => {
    const { losses, text } = declared('', '## If it fails\n\nHarbour Schools loses nothing.\n');
    assert.deepEqual(
      losses.map(({ side, nothing, stated }) => [side, nothing, wordsOf(text, stated.span)]),
      [['partner', true, 'loses nothing']],
    );
  });
  it('nothing less than something is a loss', () => {
    const { losses } = declared('if-it-fails:\n  us: We lose nothing less than our berth.\n');
    assert.deepEqual(
      losses.map(({ nothing }) => nothing),
      [false],
    );
  });
  it('without the deal may be nothing', () => {
    assert.deepEqual(
      declared('', 'Without this partnership nothing changes for the schools.\n').ifWeDont.map(
        ({ nothing }) => nothing,
      ),
      [true],
    );
    assert.deepEqual(
      declared('if-we-dont: They lose their licence.\n').ifWeDont.map(({ nothing }) => nothing),
      [false],
    );
  });
});

describe('places of headings', () => {
  const placed: readonly (readonly [string, string])[] = [
    ['## What we give ##', 'What we give'],
    ['## **What we give**', 'What we give'],
    ['What we give\n---', 'What we give'],
    ['#What we give', 'What we give'],
  ];
  for (const [written, words] of placed)
    it(`${JSON.stringify(written)}: the words only`, () => {
      const text = `# Lakeside Dairy + Harbour Schools\n\n${written}\n\nWe give milk.\n`;
      const { sections, title } = buildProposal(text);
      assert.equal(wordsOf(text, title.span), 'Lakeside Dairy + Harbour Schools');
      const heading = sections[1]?.heading;
      assert.equal(heading?.words, words);
      assert.equal(heading && wordsOf(text, heading.span), words);
      assert.equal(text.slice(sections[1]!.own.start).startsWith(written), true);
    });
});

describe('a document', () => {
  const text = `# Partnership Proposal: Lakeside Dairy + Harbour Schools

## Goals

Every pupil drinks milk by June.

## What Lakeside Dairy provides

- Lakeside Dairy will pay $5,000 per year.

## Timeline

- Phase 1: two schools until May

## Success metrics

- Litres a week, reviewed monthly

## Governance

A steering committee of both sides decides.

## Exit

Either side may terminate with 30 days' notice.
`;
  it('has its parts of a charter, each with its place', () => {
    const proposal = buildProposal(text);
    const { reading, evidence } = readDocument(proposal);
    assert.deepEqual([reading.us, reading.partner], ['Lakeside Dairy', 'Harbour Schools']);
    assert.deepEqual(Object.values(reading.charter), [true, true, true, true, true, true]);
    assert.equal(wordsOf(text, evidence.charter.goals!), 'Goals');
    assert.deepEqual([reading.economicCommitment.us, reading.handshake], [true, false]);
  });
  it('has none of them where it says nothing', () => {
    const { reading } = readDocument(buildProposal('# Our cows\n\nCows eat grass.\n'));
    assert.deepEqual(Object.values(reading.charter), [false, false, false, false, false, false]);
    assert.deepEqual([reading.us, reading.partner, reading.handshake], ['', '', true]);
  });
  it('is read anew only where it changed', () => {
    let read = 0;
    const memory = createMemory((statement, extra) => (read++, readStatement(statement, extra)));
    const first = buildProposal(text, { memory });
    const count = read;
    const second = buildProposal(text.replace('two schools', 'six schools'), { memory });
    assert.equal(read, count + 1);
    assert.deepEqual(second.statements.length, first.statements.length);
    assert.deepEqual(buildProposal(text, { memory }), buildProposal(text));
  });
});
