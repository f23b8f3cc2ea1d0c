import assert from 'node:assert/strict';
import { type CommitmentKind, readStatement } from 'partnerlint';

const kindsOf = (text: string, heading = ''): readonly CommitmentKind[] =>
  readStatement({ text, heading, leadIn: '', columns: [], us: 'Otter Boats', partner: 'Marsh Ferries' }).kinds;

/** Plain promises in trades that no labelled document is from, and the kind their verb and object tell. */
const plain: readonly (readonly [string, CommitmentKind])[] = [
  ['Otter Boats will pay €9,000 a month for the jetty.', 'spend'],
  ['Marsh Ferries rents two sheds from Otter Boats for €400 a month.', 'spend'],
  ['Otter Boats installs 12 winches by 1 May 2029.', 'engineering'],
  ['Marsh Ferries assigns two mechanics until June 2029.', 'engineering'],
  ['Otter Boats will answer every call within 24 hours.', 'guarantee'],
  ['Both companies pay half of the cost of the joint stand.', 'co-investment'],
  ['Marsh Ferries will stock the varnish in its shops.', 'distribution'],
  ['Otter Boats trains eight deckhands each spring.', 'enablement'],
  ['Marsh Ferries will put the Otter Boats logo on its website.', 'marketing'],
  ['Otter Boats gives a discount of 15 % on every hull.', 'concession'],
  ['Marsh Ferries grants Otter Boats a licence to its tide data.', 'rights'],
  ['Marsh Ferries will publish a blog post about each crossing within a week.', 'marketing'],
];

describe('kinds of a plain promise', () => {
  for (const [text, kind] of plain) {
    it(`${kind}: ${text}`, () => assert.ok(kindsOf(text).includes(kind), kindsOf(text).join(', ')));
  }

  it('a date or deadline alone makes no guarantee of what is only published', () => {
    assert.deepEqual(kindsOf('Marsh Ferries will publish a blog post about each crossing within a week.'), [
      'marketing',
    ]);
  });
});
