import assert from 'node:assert/strict';
import { buildProposal } from 'partnerlint';

const english = '# Milk for schools\n\nLakeside Dairy will pay Harbour Schools $500 a month for two years.\n';
const german =
  '\n## Auf Deutsch\n\nDie Molkerei zahlt den Schulen jeden Monat 500 Dollar für zwei Jahre und die Schulen nennen sie dafür auf der Seite, wenn nicht anders vereinbart.\n';
const more =
  '\n## Support\n\nThe dairy provides training for the cooks, and the schools provide a room for it each term.\n';

const words = (text: string): string[] => buildProposal(text).statements.map(({ content }) => content.text);

describe('a document in two languages', () => {
  it('is read without the sections in the other one, and says where they are', () => {
    const text = english + german + more;
    const { foreign } = buildProposal(text);
    assert.deepEqual(
      foreign.map(({ start, end }) => text.slice(start, end).trim()),
      [german.trim()],
    );
    assert.deepEqual(words(text), [...words(english), ...words(more)]);
  });

  it('has no such sections where only a name or an address is foreign', () => {
    assert.deepEqual(buildProposal(`${english}\n## Wer\n\nMünchner Rückwerke, Große Straße 7.\n${more}`).foreign, []);
  });

  it('has none where all of it is in another language', () => {
    assert.deepEqual(buildProposal(german).foreign, []);
  });
});
