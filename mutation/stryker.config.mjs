/** Stryker for one group, named in MUTATION_GROUP by run.mjs. */
import { groups } from './groups.mjs';

const name = process.env.MUTATION_GROUP;
const { mutate, families, tests } = groups[name];
/** Places to break instead, one a line. */
const only = (process.env.MUTATION_ONLY ?? '').split('\n').filter((place) => place !== '');

/** Tests of time and size, and examples of other families: they take long, and notice little of these conditions. */
const left = [
  `(?!(?:${families.join('|')})/)[a-z]+/[a-z-]+ `,
  '.*(?:says the same|2,000 proposals|after every edit|letter by letter|half-type|survives|long words|any text|linear time|in one pass|no word of a document)',
];

export default {
  mutate: only.length > 0 ? only : [...mutate, '!server/src/**/*.generated.ts'],
  // Messages, titles and examples are text. So are the tables of a module, which are `ignoreStatic`.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  plugins: ['@stryker-mutator/mocha-runner', './mutation/runner.mjs'],
  testRunner: 'kept-mocha',
  mochaOptions: {
    spec: [...tests.map((folder) => `test/out/${folder}/**/*.test.js`), 'test/out/rules/*.test.js'],
    grep: `^(?!${left.join('|')})`,
  },
  buildCommand: 'node mutation/build.mjs',
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  timeoutMS: 20_000,
  // Nothing checks types here, and Stryker would read the configuration with an API that TypeScript 7 does not have.
  disableTypeChecks: false,
  tsconfigFile: 'mutation/none.json',
  tempDirName: '.cache/mutation',
  ignorePatterns: ['.cache', 'dist', 'server/dist', 'test/out', 'images', 'bench', 'client', '*.vsix'],
  reporters: ['json', 'clear-text'],
  clearTextReporter: { reportTests: false, reportScoreTable: false, allowColor: false, logTests: false },
  jsonReporter: { fileName: `.cache/mutation-${name}.json` },
};
