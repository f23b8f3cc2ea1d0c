import assert from 'node:assert/strict';
import { buildProposal, readDocument, sidesOf, type Commitment } from 'partnerlint';

/** The firm promise of a payment in the text, read with another certainty. */
function promiseRead(confidence: number): Commitment {
  const text =
    '# Lakeside Dairy + Harbour Schools\n\nLakeside Dairy will pay Harbour Schools €40,000 a year until 2031.\n';
  const [promise] = buildProposal(text).commitments;
  assert.ok(promise?.statement);
  const { statement } = promise;
  return { ...promise, statement: { ...statement, reading: { ...statement.reading, confidence } } };
}

describe('what binds a side', () => {
  it('is a promise that is read with certainty', () => {
    const { us } = sidesOf([promiseRead(0.95)]);
    assert.deepEqual([us.bond, us.couldBe], ['bound', false]);
  });
  it('is no promise that may be misread, but nothing is said against the side either', () => {
    const { us, partner } = sidesOf([promiseRead(0.6)]);
    assert.deepEqual([us.bond, us.couldBe], ['soft', true]);
    assert.deepEqual([partner.bond, partner.couldBe], ['none', false]);
  });
  it('is the same for the verdicts on a document', () => {
    for (const text of ['We will pay Harbour Schools €40,000 a year.', 'The milk may well taste of grass.']) {
      const proposal = buildProposal(`# Lakeside Dairy + Harbour Schools\n\n${text}\n`);
      const { economicCommitment } = readDocument(proposal).reading;
      assert.equal(economicCommitment.us, proposal.sides.us.bond === 'bound');
      assert.equal(economicCommitment.partner, proposal.sides.partner.bond === 'bound');
    }
  });
});
