import { deepEqual } from 'node:assert/strict';
import { allRules, fixesFor, type Example, type Rule } from 'partnerlint';
import { readMarks } from '../support/fixture.js';
import { check } from '../support/verbs.js';

/**
 * Beside its own words: what the finding of each failing example also points at, and what it offers to do. A star marks
 * the mend that an editor takes when nobody chooses. Examples with neither are left out.
 */
interface Offer {
  readonly also?: readonly string[];
  readonly offers?: readonly string[];
}

const expected: Readonly<Record<string, Readonly<Record<string, Offer>>>> = {
  'frontmatter/syntax': {
    'No line that closes the block': { offers: ['* Close the frontmatter with "---"'] },
  },
  'frontmatter/schema': {
    'Nobody to propose it to': { offers: ['* Write who the partner is'] },
    'No word of a partner': { offers: ['* Write who the partner is'] },
    'A partnership with oneself': { also: ['This is our side.'] },
  },
  'frontmatter/unknown-key': {
    'A letter too few': { offers: ['* Rename to "graduation"'] },
  },
  'frontmatter/contradicts-body': {
    'Two tiers': {
      also: ['The text says this.'],
      offers: ['Write "integration" in the frontmatter, as the text says'],
    },
    'Two amounts for one payment': {
      also: ['The text says this.'],
      offers: ['Write "$250,000" in the frontmatter, as the text says'],
    },
    'Two launch days': {
      also: ['The text says this.'],
      offers: ['Write "2027-09-01" in the frontmatter, as the text says'],
    },
    'Exclusive above, not exclusive below': { also: ['The text says this.'] },
  },
  'commitments/missing': {
    'Only one side promises anything': {
      offers: [
        '* Add a commitment of Ferrow Rail to the frontmatter',
        'Add a commitment of Ferrow Rail under "Commitments"',
      ],
    },
  },
  'commitments/marketing-only': {
    'Webinars and a logo': {
      also: ['Marketing as well.'],
      offers: ['* Add a commitment of Larkfield Tea and Northmere Hotels to the frontmatter'],
    },
  },
  'commitments/handshake': {
    'Everything may happen': {
      also: ['Binds nobody.'],
      offers: ['* Add a commitment of Quarry Lane Robotics and Dune Logistics to the frontmatter'],
    },
  },
  'commitments/one-sided': {
    'One pays, the other may': {
      also: ['What binds Ostrava Tram Works.'],
      offers: ['* Add a commitment of Pebble Ticketing to the frontmatter'],
    },
  },
  'commitments/hedged': {
    '"May" where money is meant': { offers: ['* Say "will" for "may"'] },
  },
  'commitments/no-sponsor': {
    'Nobody is named for the partner': {
      also: ['"partnership" needs a sponsor on each side.'],
      offers: ['* Name the executive of Cobalt Schools'],
    },
  },
  'commitments/no-loss': {
    'Said in the frontmatter': { offers: ['* Write what is lost'] },
  },
  'commitments/overdue': {
    'Due in June, and it is July': { offers: ['* Say when it was done', 'Agree on a new day'] },
  },
  'value/side-missing': {
    'Nobody thought of the customers': { offers: ['* Add what the shared customers get to the frontmatter'] },
  },
  'value/unbalanced': {
    'Three against one': { also: ['It gives people who build.', 'It gives roadmap work.', 'It gives a concession.'] },
  },
  'value/self-centred': {
    'Good for us': { offers: ['* Add a reason of the partner to the frontmatter'] },
  },
  'value/unsourced': {
    'Says who?': { offers: ['* Add where the figure comes from'] },
    'A reason whose figure nobody can look up': { offers: ['* Add where the figure comes from'] },
  },
  'leverage/missing': {
    'What, but not why': { offers: ['* Add a reason to the frontmatter'] },
  },
  'leverage/co-marketing-only': {
    'Visibility and nothing else': { offers: ['* Add a stronger reason to the frontmatter'] },
  },
  'leverage/unevidenced': {
    'Savings, but how much?': { offers: ['* Write the evidence'] },
  },
  'leverage/overstated': {
    'A webinar is no requirement': {
      also: ['What was read.'],
      offers: ['* Call it co-marketing', 'Write other evidence'],
    },
  },
  'leverage/unqualified': {
    'The answer is "nothing"': { offers: ['* Write what happens to them'] },
  },
  'leverage/over-invested': {
    'The top tier for a few requests': {
      also: ['The best reason they have.'],
      offers: ['* Add a stronger reason to the frontmatter', 'Set the tier to "partnership"'],
    },
  },
  'tier/missing': {
    'Criteria, but no tier': { offers: ['* Set the tier to "integration", as the criteria give it'] },
  },
  'tier/unknown': {
    'A slip of the pen': { offers: ['* Change the tier to "strategic"'] },
  },
  'tier/contradicts-criteria': {
    'They can build by themselves': {
      also: ['Partner can build: "true".'],
      offers: ['* Set the tier to "integration"', 'Say why it is another tier'],
    },
  },
  'tier/over-promised': {
    'A manager of their own, self-serve': {
      also: ['Promises dedicated partner manager.'],
      offers: ['Set the tier to "strategic"'],
    },
  },
  'tier/timeline': {
    'Ten months, self-serve': {
      also: ['"integration": 2–6 months to build.'],
      offers: ['Set the tier to "partnership"'],
    },
  },
  'tier/no-graduation': {
    'Partnership, and then?': { offers: ['* Write how to get to "strategic"'] },
  },
  'phases/skipped': {
    'Walk has begun, crawl was never planned': {
      offers: ['Plan crawl with its dates and its gate', 'Name the proposal that this one renews'],
    },
  },
  'phases/failed-gate': {
    'Half of what was asked, and walk goes ahead': {
      also: ['The gate.', 'Walk has begun here.'],
      offers: ['End the partnership: set the status to "ended"'],
    },
  },
  'phases/no-gate': {
    'Six weeks, and then?': { offers: ['* Set the gate of crawl'] },
  },
  'phases/premature': {
    'Walk runs, crawl was never measured': { also: ['Walk begins here.'], offers: ['* Write the result of crawl'] },
  },
  'phases/parallel': {
    'Two weeks of both': { also: ['Crawl ends here.'], offers: ['* Begin walk on 2027-03-27'] },
  },
  'phases/duration': {
    'A pilot of half a year': { offers: ['End crawl on 2027-04-25, after 8 weeks'] },
  },
  'phases/customers': {
    'A pilot with forty': { offers: ['Plan crawl with 2'] },
  },
  'phases/lenient-gate': {
    'Five percent is noise': { offers: ['Raise the gate to 20 %'] },
  },
  'phases/missing': {
    'Joint development, and no pilot': { offers: ['* Plan crawl in the frontmatter'] },
  },
  'charter/goals': {
    'Terms without a purpose': { offers: ['* Write what belongs under "Goals"'] },
  },
  'charter/exchange': {
    'Terms for tools only': { offers: ['* Write what belongs under "What each side gives and gets"'] },
  },
  'charter/timeline': {
    'Some day': { offers: ['* Write what belongs under "Timeline"'] },
  },
  'charter/measurement': {
    'A goal that nobody reads off': { offers: ['* Write what belongs under "How we measure it"'] },
  },
  'charter/governance': {
    'Nobody decides': { offers: ['* Write what belongs under "Governance"'] },
  },
  'charter/exit': {
    'For ever': { offers: ['* Write what belongs under "Exit"'] },
  },
  'charter/no-cadence': {
    'A metric that nobody asks for again': {
      offers: ['* Set how often both sides review it in the frontmatter', 'Write how often both sides review it'],
    },
  },
  'charter/unsigned': {
    'Live, and only one side has signed': {
      also: ['It is said to be live here.'],
      offers: ['* Record the day on which Lake Patrol signed'],
    },
  },
  'decision/build-or-partner': {
    'Core, and given away': { also: ['Is it core to what sets us apart?'], offers: ['Decide to build'] },
    'The highest tier, and nobody asked': { offers: ['* Answer the questions in the frontmatter'] },
  },
  'decision/sales-channel-only': {
    'We build, they list it': { offers: ['* Add a commitment of Quayside Chandlers to the frontmatter'] },
  },
  'decision/vanity': {
    'A name, and nothing that the name needs': { offers: ['* Add a reason of the partner to the frontmatter'] },
  },
  'decision/no-integration-path': {
    'It will integrate, somehow': { offers: ['* Say how the products are connected'] },
    'A tier that gives an interface, and not a word of it': { offers: ['* Say how the products are connected'] },
  },
  'launch/incomplete': {
    'Three weeks to go, and nobody has told support': {
      also: ['Before the launch: support training.'],
      offers: ['* Add what the launch checklist lacks'],
    },
  },
  'launch/late': {
    'Support should have been trained a month before': {
      also: ['The day of the launch: 2027-06-15.'],
      offers: ['Tick it: it is done'],
    },
    'A webinar that cannot have been held': { also: ['The day of the launch: 2027-06-15.'], offers: ['Untick it'] },
  },
  'silence/unknown': {
    'Letters changed places': { offers: ['* Change to "frontmatter/unknown-key"'] },
  },
  'silence/unused': {
    'The key below is known': { offers: ['* Remove the silence'] },
  },
  'silence/expired': {
    'Allowed until last month': { offers: ['Remove the waiver'] },
  },
  'silence/no-reason': {
    'Nothing behind the code': { offers: ['* Give the reason'] },
  },
};

function offerOf(rule: Rule, { text, included, today, organisation }: Example): Offer {
  const checked = check(readMarks(text).text, {
    rules: { [rule.code]: 'default' },
    ...(included !== undefined && { included }),
    ...(today !== undefined && { today }),
    ...(organisation !== undefined && { organisation }),
  });
  const finding = checked.findings.find(({ code }) => code === rule.code)!;
  const also = finding.related?.map(({ message }) => message) ?? [];
  const offers = fixesFor(checked, finding)
    .filter(({ title }) => !title.startsWith('Silence '))
    .map(({ title, preferred }) => (preferred === true ? `* ${title}` : title));
  return { ...(also.length > 0 && { also }), ...(offers.length > 0 && { offers }) };
}

/** It folds the gaps of all others, and is tested where they are folded. */
const folded = 'frontmatter/missing';

for (const rule of allRules.filter(({ code }) => code !== folded)) {
  it(`${rule.code} points at what it rests on, and offers what mends it`, () => {
    for (const example of rule.examples.fail)
      deepEqual(offerOf(rule, example), expected[rule.code]?.[example.title] ?? {}, example.title);
  });
}
