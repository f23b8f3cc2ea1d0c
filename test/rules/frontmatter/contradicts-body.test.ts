import { equal } from 'node:assert/strict';
import { deniesExclusivity, exclusivityDenials, isPartialAmount, partialAmounts } from 'partnerlint';
import { checkFindings, checkFix, checkNoFix } from '../../support/verbs.js';

const code = 'frontmatter/contradicts-body';
const silent = (fixture: string): unknown => checkFindings(code, fixture);

describe('frontmatter/contradicts-body: tier', () => {
  it('two tiers of the programme', () => {
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Kelp & Co
tier: Strategic
      ^^^^^^^^^ error frontmatter/contradicts-body: The frontmatter names "Strategic" as the tier, but the text says "integration". Keep the one that holds.
---

# Seaweed for Kelp & Co

**Tier:** integration
`,
    );
  });
  it('one tier, written large and small', () =>
    silent('---\nproposal: partnership\ntier: strategic\n---\n\n# Kelp\n\nTier: Strategic\n'));
  it('a price level is no tier', () =>
    silent('---\nproposal: partnership\ntier: strategic\n---\n\n# Kelp\n\nTier: Gold\n'));
  it('a body that names several tiers, the declared one among them', () =>
    silent('---\nproposal: partnership\ntier: strategic\n---\n\n# Kelp\n\n- Tier: integration\n- Tier: strategic\n'));
  it('takes the tier of the text, and leaves every other byte', () => {
    checkFix(
      '---\nproposal: partnership\n# Chosen in May.\ntier:   <|>"strategic" # for now\ngraduation: After a year.\n---\n\n# Kelp\n\nThe director decides. Both go live in May.\n\nTier: integration\n',
      '---\nproposal: partnership\n# Chosen in May.\ntier:   integration # for now\ngraduation: After a year.\n---\n\n# Kelp\n\nThe director decides. Both go live in May.\n\nTier: integration\n',
      { code },
    );
  });
});

describe('frontmatter/contradicts-body: partner', () => {
  it('another partner, while the declared one is not even mentioned', () => {
    checkFindings(
      code,
      `
---
proposal: partnership
partner: Kelp & Co
         ^^^^^^^^^ error frontmatter/contradicts-body: The frontmatter names "Kelp & Co" as the partner, but the text says "Orchard Foods"
---

# Picking robots

| | |
| --- | --- |
| Partner | Orchard Foods |
`,
    );
  });
  it('a longer form of the name', () =>
    silent('---\nproposal: partnership\npartner: Orchard\n---\n\n# Robots\n\nPartner: Orchard Foods, Inc.\n'));
  it('a column of contact persons', () =>
    silent('---\nproposal: partnership\npartner: Orchard\n---\n\n# Robots for Orchard\n\nPartner: Ada Berg\n'));
});

describe('frontmatter/contradicts-body: amounts', () => {
  const withAmount = (amount: string, sentence: string): string =>
    `---\nproposal: partnership\npartner: Orchard Foods\nus: Halden Robotics\ncommitments:\n  partner: [{ kind: spend, amount: ${amount} }]\n---\n\n# Picking robots\n\n## What Orchard Foods commits\n\n- ${sentence}\n`;
  for (const [name, amount, sentence] of [
    ['the same sum', '$250k', 'Orchard Foods pays $250,000 for the press.'],
    ['a rate beside a sum', '$400k', 'Orchard Foods pays $100,000 per year.'],
    ['an instalment', '$400k', 'Orchard Foods pays a first instalment of $100,000.'],
    ['a lower bound', '$400k', 'Orchard Foods pays at least $100,000.'],
    ['another currency', '$400k', 'Orchard Foods pays €370,000.'],
    ['two sums in the text', '$400k', 'Orchard Foods pays $100,000 for the press and $250,000 for the hall.'],
    ['a sum of ours', '$400k', 'Halden Robotics pays $100,000 for the press.'],
  ] as const) {
    it(`silent: ${name}`, () => silent(withAmount(amount, sentence)));
  }
});

describe('frontmatter/contradicts-body: launch', () => {
  const withLaunch = (line: string): string =>
    `---\nproposal: partnership\npartner: Orchard Foods\nlaunch: 2027-06-15\n---\n\n# Picking robots for Orchard Foods\n\n${line}\n`;
  it('another day', () => {
    checkFix(
      withLaunch('Launch date: 1 July 2027'),
      withLaunch('Launch date: 1 July 2027').replace('2027-06-15', '2027-07-01'),
      { code },
    );
  });
  for (const line of [
    'Launch date: 15 June 2027',
    'Launch: June 2027',
    'Launch: Q3 2027',
    'Launch: week 12 of 2027',
    'Launch: second quarter 2027',
    'Launch: to be agreed',
    'The launch of the second press is on 1 July 2027.',
    'Launch: between 1 June 2027 and 1 July 2027',
  ]) {
    it(`silent: ${line}`, () => silent(withLaunch(line)));
  }
});

describe('frontmatter/contradicts-body: exclusivity', () => {
  const exclusive = (sentence: string): string =>
    `---\nproposal: partnership\npartner: Orchard Foods\nexclusivity: { scope: apples, until: 2028-01-31 }\n---\n\n# Picking robots for Orchard Foods\n\n${sentence}\n`;
  it('an agreement that is not exclusive: which half to drop is not for a fix to say', () => {
    checkNoFix(exclusive('This Agreement is non-exclusive.'), { code });
  });
  for (const sentence of exclusivityDenials.not) it(`silent: ${sentence}`, () => silent(exclusive(sentence)));
  for (const sentence of exclusivityDenials.says)
    it(`says: ${sentence}`, () => equal(deniesExclusivity(sentence), true));
  it('unless renewed', () => silent(exclusive('Unless renewed, this agreement is non-exclusive.')));
});

describe('frontmatter/contradicts-body: parts of an amount', () => {
  for (const words of partialAmounts.says) it(`a part: ${words}`, () => equal(isPartialAmount(words), true));
  for (const words of partialAmounts.not) it(`the whole: ${words}`, () => equal(isPartialAmount(words), false));
});

describe('frontmatter/contradicts-body: leverage', () => {
  const withLeverage = (line: string): string =>
    `---\nproposal: partnership\npartner: Orchard Foods\nleverage: [{ type: requirement, evidence: "Their food-safety certificate requires it, rule 12." }]\n---\n\n# Picking robots for Orchard Foods\n\n${line}\n`;
  it('another type behind the label', () => {
    checkFindings(
      code,
      withLeverage('Leverage: co-marketing').replace(
        'leverage: [{ type: requirement, evidence: "Their food-safety certificate requires it, rule 12." }]\n',
        (line) =>
          `${line}                   ^^^^^^^^^^^ error ${code}: The frontmatter names "requirement" as the leverage\n`,
      ),
    );
  });
  for (const line of ['Leverage: requirement', 'Leverage: high', 'We have economic leverage as well.']) {
    it(`silent: ${line}`, () => silent(withLeverage(line)));
  }
});
