/**
 * What is broken together, and the folders of test/ that have to notice. The rules of a family go with the files that
 * serve only them. A group runs few tests, so that a run is short: what they leave alive, another test may still catch.
 */
const family = (name, shared = [], tests = []) => ({
  mutate: [`server/src/rules/${name}/**/*.ts`, ...shared.map((file) => `server/src/${file}.ts`)],
  families: [name],
  tests: [`rules/${name}`, ...tests],
});

export const groups = {
  phases: family(
    'phases',
    ['rules/gates', 'program/phases', 'program/tracesOfGates', 'program/continueOrEnd'],
    ['program'],
  ),
  tier: family('tier', ['rules/tiers', 'program/tier'], ['program']),
  leverage: family('leverage', ['rules/reasons', 'program/proof'], ['program']),
  commitments: family('commitments', ['rules/hedge-mends', 'rules/standing']),
  frontmatter: family('frontmatter', ['rules/contradictions', 'rules/contradictionWords'], ['frontmatter', 'program']),
  decision: family('decision', ['program/buildOrPartner'], ['program']),
  launch: family('launch', ['program/launch']),
  charter: family('charter', ['rules/charter', 'program/signOff', 'program/perTier']),
  value: family('value'),
  portfolio: family(
    'portfolio',
    ['rules/portfolioPeriods', 'rules/summary', 'program/ecosystem'],
    ['portfolio', 'program'],
  ),
  silence: family('silence', [], ['check']),
  document: family('document', [], ['check']),
  programme: {
    mutate: [
      'server/src/rules/program/**/*.ts',
      ...[
        'load',
        'merge',
        'tree',
        'yaml',
        'file',
        'glob',
        'contradictions',
        'traces',
        'tracesOfAnswers',
        'traceSteps',
      ].map((file) => `server/src/program/${file}.ts`),
    ],
    families: ['program'],
    tests: ['program', 'check'],
  },
  placing: {
    mutate: ['placing*', 'home', 'snippet', 'wording'].map((file) => `server/src/rules/${file}.ts`),
    families: [],
    tests: ['rules/commitments', 'rules/leverage', 'rules/portfolio'],
  },
  check: {
    mutate: ['server/src/check/**/*.ts'],
    families: ['silence', 'document', 'frontmatter'],
    tests: ['check', 'program', 'rules/silence', 'rules/frontmatter', 'rules/document'],
  },
  reading: { mutate: ['server/src/reading/*.ts'], families: [], tests: ['reading', 'proposal'] },
};
