import { deepEqual } from 'node:assert/strict';
import { builtinProgram, builtinSource, builtinTree, readProgram, wordsOf } from 'partnerlint';

describe('the built-in programme as it ships', () => {
  it('has the values that its file states', () => {
    const { program, problems } = readProgram(builtinSource.text);
    deepEqual(problems, []);
    deepEqual(program, builtinProgram);
  });

  it('knows where its file states them', () => {
    for (const [name, { key }] of builtinTree.entries) {
      deepEqual(wordsOf(builtinSource.text, key.span).slice(0, name.length), name);
    }
  });
});
