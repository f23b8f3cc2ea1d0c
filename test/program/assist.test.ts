import { deepEqual, equal, ok } from 'node:assert/strict';
import { programCompletions, programKeyHelp } from 'partnerlint';

/** What is offered at `<|>`. */
function offered(fixture: string): string[] {
  const offset = fixture.indexOf('<|>');
  return programCompletions(fixture.replace('<|>', ''), offset).map(({ label }) => label);
}

/** The help on the key under `<|>`. */
const helpOn = (fixture: string): string | undefined =>
  programKeyHelp(fixture.replace('<|>', ''), fixture.indexOf('<|>'))?.description;

describe('completion in a programme file', () => {
  it('offers the keys of the place', () => {
    ok(offered('<|>').includes('tier-ladder'));
    deepEqual(offered('phases:\n  <|>'), ['crawl', 'walk', 'run']);
    ok(offered('phases:\n  crawl:\n    weeks: { min: 4 }\n    ga<|>').includes('gate'));
    ok(offered('tiers:\n  - name: joint\n    <|>').includes('needs-sponsor'));
    ok(offered('tiers:\n  - <|>').includes('name'));
    ok(offered('overrides:\n  - paths: deals/**\n    phases:\n      walk:\n        <|>').includes('customers'));
  });

  it('offers the values of a key, and the codes of the rules', () => {
    deepEqual(offered('ecosystem:\n  model: <|>'), ['open', 'curated']);
    deepEqual(offered('tiers:\n  - name: joint\n    needs-sponsor: t<|>'), ['true', 'false']);
    ok(offered('rules:\n  tier/<|>').includes('tier/missing'));
    ok(offered('rules:\n  tier/missing: <|>').includes('off'));
  });

  it('offers nothing where nobody can know', () => {
    deepEqual(offered('organisation: <|>'), []);
    deepEqual(offered('capacity:\n  <|>'), []);
    deepEqual(offered('organisation: Hollow # <|>'), []);
  });

  it('replaces what has been typed', () => {
    const [first] = programCompletions('phases:\n  cr', 12);
    deepEqual([first?.span, first?.text], [{ start: 10, end: 12 }, 'crawl: ']);
  });
});

describe('hover in a programme file', () => {
  it('says what the key is for', () => {
    equal(helpOn('tier-lim<|>it: 3\n'), 'More tiers than this are reported.');
    ok(helpOn('tiers:\n  - name: a\n    grad<|>uation: x\n')?.startsWith('How a partner gets to the next tier'));
    equal(helpOn('rules: { tier/mis<|>sing: off }'), 'No tier');
  });

  it('says nothing beside keys, or on keys of nobody', () => {
    equal(helpOn('tier-limit: <|>3'), undefined);
    equal(helpOn('colo<|>ur: red'), undefined);
    equal(helpOn('__pro<|>to__: x'), undefined);
  });
});
