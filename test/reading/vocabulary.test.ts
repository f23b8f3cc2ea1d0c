import assert from 'node:assert/strict';
import { holdsPhraseOf, readerVocabulary } from 'partnerlint';

for (const [name, groups] of Object.entries(readerVocabulary)) {
  describe(`reader vocabulary: ${name}`, () => {
    for (const group of groups) {
      it(`"${group.name}" is found where it is said and not in near-misses`, () => {
        assert.ok(group.says.length > 0 && group.not.length > 0, 'needs examples of both');
        for (const sentence of group.says) assert.ok(holdsPhraseOf(group, sentence), `not found in: ${sentence}`);
        for (const sentence of group.not) assert.ok(!holdsPhraseOf(group, sentence), `found in: ${sentence}`);
      });
      it(`"${group.name}" has only phrases that can be found`, () => {
        for (const phrase of group.phrases)
          assert.ok(holdsPhraseOf(group, phrase.replace('~', '')), `never found: ${phrase}`);
      });
    }
  });
}
