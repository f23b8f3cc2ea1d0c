import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { decisions } from 'partnerlint';
import { run } from './run.js';

const harbour = 'examples/harbour-scheduling.md';

describe('partnerlint explain FILE', () => {
  it('prints every decision, with the place each answer was read at', () => {
    const { code, out } = run(['explain', harbour]);
    equal(code, 0);
    for (const verdict of [
      'Tier: strategic',
      'Commitments: bound',
      'Build or partner: partner',
      'Continue or end: wait',
    ])
      ok(out.includes(verdict), verdict);
    match(out, /Did crawl pass its gate \(20%\)\?\n +No result yet\n +\d+:\d+ 20%/);
    ok(out.split('\n').every((line) => line.length <= 80));
  });

  it('prints one decision, for people or for programs', () => {
    const { out } = run(['explain', harbour, '--decision', 'tier']);
    ok(out.startsWith('Tier: strategic') && !out.includes('Leverage'));
    const traces = JSON.parse(run(['explain', harbour, '--format', 'json']).out) as { decision: string }[];
    deepEqual(
      traces.map(({ decision }) => decision),
      [...decisions],
    );
  });

  it('knows the decisions it can print, and needs a document for them', () => {
    equal(run(['explain', harbour, '--decision', 'weather']).code, 2);
    match(run(['explain', '--decision', 'tier']).err, /needs a document/);
    equal(run(['explain', 'nothing-here.md']).code, 2);
  });
}).timeout(20_000);
