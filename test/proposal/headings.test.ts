import assert from 'node:assert/strict';
import {
  charterSigns,
  comparable,
  findPhrase,
  headingRoles,
  lossAfterAllWords,
  lossWords,
  noLossWords,
  nothingChangesWords,
  plainHeading,
  roleOfHeading,
  withoutDealWords,
} from 'partnerlint';

describe('heading roles', () => {
  for (const [role, phrases] of Object.entries(headingRoles)) {
    it(`${role}: every phrase matches its examples and not its counter-examples`, () => {
      for (const { phrase, says, not } of phrases) {
        for (const heading of says) assert.equal(roleOfHeading(heading), role, `"${phrase}" in "${heading}"`);
        for (const heading of not ?? []) assert.notEqual(roleOfHeading(heading), role, `"${phrase}" in "${heading}"`);
      }
    });
  }

  const dressed: readonly (readonly [string, string | undefined])[] = [
    ['3.2 Training & Support', 'commitments'],
    ['ARTICLE 5: TERMINATION', 'exit'],
    ['🎯 Success Metrics', 'measurement'],
    ['**What’s in it for us**', 'value'],
    ['IV. How we will measure success', 'measurement'],
    ['Section 2 – Obligations of the Parties', 'commitments'],
    ['Our favourite recipes', undefined],
  ];
  for (const [heading, role] of dressed)
    it(`"${heading}" is ${role ?? 'nothing we know'}`, () => assert.equal(roleOfHeading(heading), role));

  it('loses its number and emoji when it is compared', () => {
    assert.equal(plainHeading('✅ 4.1) Fees:'), 'Fees');
    assert.equal(plainHeading('2027'), '2027');
  });
});

describe('phrases of the vocabulary', () => {
  for (const [name, phrases] of Object.entries({
    lossWords,
    noLossWords,
    lossAfterAllWords,
    withoutDealWords,
    nothingChangesWords,
    ...charterTables(),
  })) {
    it(`${name}: each matches its example and not its counter-example`, () => {
      for (const each of phrases) {
        assert.ok(findPhrase(comparable(each.says), [each]), `"${each.phrase}" in "${each.says}"`);
        if (each.not)
          assert.equal(findPhrase(comparable(each.not), [each]), undefined, `"${each.phrase}" in "${each.not}"`);
      }
    });
  }
});

function charterTables() {
  return Object.fromEntries(Object.entries(charterSigns).map(([part, { signs }]) => [`charter ${part}`, signs]));
}
