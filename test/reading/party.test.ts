import assert from 'node:assert/strict';
import { type CommitmentParty, readStatement, type Reading, type StatementInContext } from 'partnerlint';

/** Each sentence is read between Hatch Catering, who writes, and Copperline Trains, to whom it writes. */
const read = (text: string, around: Partial<StatementInContext> = {}): Reading =>
  readStatement({ text, heading: '', leadIn: '', columns: [], us: 'Hatch Catering', partner: 'Copperline Trains', ...around }); // prettier-ignore

type Sentence = readonly [text: string, party: CommitmentParty, around?: Partial<StatementInContext>];

function owedAsSaid(sentences: readonly Sentence[]): void {
  for (const [text, party, around] of sentences) {
    it(`${party}: ${around?.leadIn ?? ''} ${text}`, () => {
      assert.equal(read(text, around).party, party);
    });
  }
}

describe('Who owes a commitment', () => {
  describe('a side right before its verb', () => {
    owedAsSaid([
      ['Copperline Trains may pay for a third kitchen.', 'partner'],
      ['Copperline Trains will pay €14,000 a year for the meals.', 'partner'],
      ['Hatch Catering will pay €14,000 a year for the platform stall.', 'us'],
      ['The Courier agrees to refer ten bakeries to Hatch Catering.', 'partner', { partner: 'Courier' }],
      ['We will train twelve stewards and send you the menus.', 'us'],
      ['You will pay us €2,000 every month.', 'partner'],
      ["We'll deliver forty meals each morning.", 'us'],
      ['Each party will pay half of the costs of the kitchen.', 'both'],
      ['Copperline Trains will receive 10% of each meal sold.', 'us'],
      ['Hatch Catering will cook 200 meals a day; Copperline Trains will pay €9 for each.', 'both'],
      ['Wharfside Cafés will pay Saltmarsh Ferries a fee for the kiosks on board.', 'partner', { us: 'Saltmarsh Ferries', partner: 'Wharfside Cafés' }],
      ['Pebble Ticketing may assign an engineer to the depot.', 'partner', { us: 'Ostrava Tram Works', partner: 'Pebble Ticketing' }],
      ['Northmere Hotels will put the Larkfield logo on its website.', 'partner', { us: 'Larkfield Tea', partner: 'Northmere Hotels' }],
      ['Dune Logistics could pay for the second year.', 'partner', { us: 'Quarry Lane Robotics', partner: 'Dune Logistics' }],
    ]); // prettier-ignore
  });

  describe('a lead-in or a cell that names the giver', () => {
    owedAsSaid([
      ['Two ovens and a cold room', 'partner', { leadIn: 'Copperline Trains provides:' }],
      ['Priority support within 4 hours', 'us', { leadIn: 'As a catering partner, you will receive:' }],
      ['Provide a kitchen of 40 square metres', 'partner', { leadIn: 'You will:' }],
      ['Training of stewards | Copperline Trains | 2 days each month', 'partner', { columns: ['Task', 'Owner', 'Amount'], heading: 'Responsibilities' }],
    ]); // prettier-ignore
  });

  it('names the words that tell', () => {
    const { evidence } = read('Copperline Trains will pay €14,000 a year for the meals.');
    assert.deepEqual(
      evidence.filter(({ of }) => of === 'party').map(({ words }) => words),
      ['Copperline Trains will'],
    );
  });
});
