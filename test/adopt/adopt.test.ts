import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  adopt,
  applyEdits,
  builtinProgram,
  checkDocument,
  contains,
  type Adoption,
  type Bond,
  type Checked,
} from 'partnerlint';
import { repositoryPath } from '../editors/repository.js';
import { variants } from '../support/variants.js';
import { documents } from './documents.js';

const today = '2026-11-22';
const check = (text: string): Checked => checkDocument(text, { today, included: true });
const adoptText = (text: string): Adoption => adopt(check(text).proposal, builtinProgram, today);

/** Letters and figures only: a quotation leaves out markup, line breaks and the bars of tables. */
const bare = (words: string): string => words.replace(/[^\p{L}\p{N}%€£$]/gu, '');

/** Keys whose value is a day, a type or a status: read from the words, not quoted. */
const isReadNotQuoted = (path: string): boolean =>
  /(?:^|\.)(?:until|launch|status|type|kind|for|tier)$|^signed\./.test(path);

const bonds: readonly Bond[] = ['none', 'soft', 'bound'];

/** What holds of every adoption, whatever the document. */
function checkAdoption(text: string): Adoption {
  const before = check(text);
  const adoption = adopt(before.proposal, builtinProgram, today);
  const { edits, frontmatter, trace, refusal } = adoption;
  if (refusal !== undefined) {
    match(refusal, /^[A-Z].*\.$/s);
    deepEqual([edits, frontmatter, trace], [[], '', []]);
    return adoption;
  }
  for (const { span } of edits) equal(span.start, span.end, 'only insertions: every byte of the text stays');
  for (const { path, value, span, words } of trace) {
    equal(words, text.slice(span.start, span.end));
    ok(span.start >= before.proposal.bodyStart && words.trim() !== '', path);
    if (/^(?:partner|us)(?:$|\.)/.test(path)) ok(words.length < value.length + 20, `${path}: the name, not its line`);
    if (isReadNotQuoted(path)) continue;
    const within = before.proposal.statements.find((each) => contains(each.span, span));
    const source = within?.content.text ?? words;
    ok(bare(source).includes(bare(value.split(': ').at(-1)!)), `${path}: "${value}" is not in "${source}"`);
  }
  const after = check(applyEdits(text, edits));
  const codes = after.findings.map(({ code, message }) => `${code}: ${message}`);
  ok(after.proposal.declared);
  deepEqual(codes.filter((code) => /^(?:frontmatter|silence)\/|^leverage\/(?:unevidenced|overstated)/.test(code)), []); // prettier-ignore
  deepEqual(after.failures, []);
  const saysSigned = trace.some(({ path, value }) => path === 'status' && ['signed', 'live', 'ended'].includes(value));
  const errors = after.findings.filter(({ severity, basis }) => severity === 'error' && !(saysSigned && basis === 'missing')); // prettier-ignore
  deepEqual(errors.map(({ code, message }) => `${code}: ${message}`), []); // prettier-ignore
  for (const side of ['us', 'partner'] as const) {
    const [was, is] = [before.proposal.sides[side].bond, after.proposal.sides[side].bond];
    ok(bonds.indexOf(is) >= bonds.indexOf(was), `${side} was ${was} and is ${is}`);
  }
  match(adoptText(after.proposal.text).refusal ?? '', /already/);
  return adoption;
}

describe('adopt', () => {
  for (const [name, text] of Object.entries(documents)) {
    it(`takes each value from the text, contradicts nothing: ${name}`, () => {
      equal(checkAdoption(text).refusal, undefined);
    });
    for (const [how, vary] of Object.entries(variants)) {
      it(`does so ${how}: ${name}`, () => {
        const varied = vary(text).text;
        const { edits, frontmatter } = checkAdoption(varied);
        if (how === 'with CRLF') ok(!/[^\r]\n/.test(frontmatter));
        if (how === 'with a BOM' && edits.length > 0) equal(applyEdits(varied, edits).lastIndexOf('\uFEFF'), 0);
      });
    }
  }

  it('does so for the examples, and for real documents where they are at hand', () => {
    const shared = repositoryPath('..', 'shared', 'proposals');
    const folders = [repositoryPath('examples'), shared, join(shared, 'not-proposals')].filter(existsSync);
    for (const folder of folders) {
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
        checkAdoption(readFileSync(join(folder, name), 'utf8'));
      }
    }
  });

  it('does so for parts of documents in any order', () => {
    const parts = Object.values(documents).flatMap((text) => text.split(/(?<=\n)\n+/));
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(documents)), fc.array(fc.constantFrom(...parts), { maxLength: 6 }), (text, more) => {
        checkAdoption([text.split('\n\n')[0], ...more].join('\n\n'));
      }),
      { numRuns: 100 },
    ); // prettier-ignore
  });

  it('writes what a whole proposal says, in the order of the schema', () => {
    const { frontmatter } = adoptText(documents['a proposal with headings and lists']!);
    match(frontmatter, /^proposal: partnership\npartner: Corbel Saddlery\nus: Aldwater Tannery\nstatus: draft\nowners: \{ us: Mara Holt, partner: Jon Pryce \}\n/); // prettier-ignore
    match(frontmatter, /\n {2}- type: requirement\n {4}evidence: Corbel Saddlery must use certified leather to keep its "Royal Workshop" licence \(§ 14 of the guild rules\)\.\n/); // prettier-ignore
    match(frontmatter, /\n {4}- kind: engineering\n {6}what: Aldwater Tannery dedicates two engineers .*\n {6}amount: two engineers\n {6}until: 2028-12-31\n/); // prettier-ignore
    match(frontmatter, /\nreview: quarterly\nlaunch: 2029-09-01\n$/);
  });

  it('quotes the cell of each side, not the row', () => {
    const { frontmatter } = adoptText(documents['a table of terms']!);
    match(frontmatter, /what: 'Investment: £25,000 for bus stops'/);
    ok(!/£60,000.*£25,000/.test(frontmatter), frontmatter);
  });

  it('says nothing of hedges, denied exclusivity and what is struck out', () => {
    ok(!/commitments|leverage/.test(adoptText(documents['only hedges']!).frontmatter));
    ok(!/^exclusivity/m.test(adoptText(documents['an exclusivity that is denied']!).frontmatter));
    ok(!/1,000/.test(adoptText(documents['emphasis, links and emoji']!).frontmatter));
  });

  it('shortens a sentence at the end of a clause only', () => {
    const { trace } = adoptText(documents['long sentences']!);
    const what = trace.find(({ path }) => path === 'commitments.us.0.what');
    equal(what?.value, 'Oxley Kitchens commits to buy tomatoes for €70,000 a year from Tarn Greenhouses');
  });

  it('says what it left out, and why', () => {
    const { leftOut } = adoptText(documents['only hedges']!);
    const whyOf = (wanted: string): string | undefined => leftOut.find(({ key }) => key === wanted)?.why;
    match(whyOf('commitments.us') ?? '', /hedged, and that binds nobody/);
    match(whyOf('if-it-fails') ?? '', /does not say what one side loses/);
    const whole = adoptText(documents['a proposal with headings and lists']!).leftOut.map(({ key }) => key);
    ok(!whole.some((key) => ['us', 'status', 'owners', 'commitments.us', 'launch'].includes(key)), whole.join());
  });

  it('declares dated signatures as days, not as a status', () => {
    const { frontmatter } = adoptText(documents['a signed table']!);
    match(frontmatter, /^signed: \{ us: 2026-02-03, partner: 2026-02-05 \}$/m);
    ok(!/^status/m.test(frontmatter));
  });

  it('leaves out a deadline that has passed', () => {
    const { proposal } = check(documents['a proposal with headings and lists']!);
    ok(!/until: 2028/.test(adopt(proposal, builtinProgram, '2029-01-01').frontmatter));
  });

  it('names us where the text does, whatever the programme file says', () => {
    const text = documents['a letter']!;
    const named = (organisation: string): string => {
      const program = { ...builtinProgram, organisation };
      return adopt(checkDocument(text, { today, included: true, program }).proposal, program, today).frontmatter;
    };
    match(named('Marrow Street Theatre'), /^us: Marrow Street Theatre$/m);
    match(named('Somebody Else'), /^us: Marrow Street Theatre$/m);
  });
});

describe('adopt beside another system’s frontmatter', () => {
  const body = documents['frontmatter of a site generator']!.replace(/^---\n.*?\n---\n/s, '');
  const withKeys = (keys: string): string => `---\n${keys}---\n${body}`;

  it('adds its keys below, and keeps what is there', () => {
    const text = withKeys('title: Vines # and glass\ntags: [a, b]\n');
    const result = applyEdits(text, adoptText(text).edits);
    ok(
      result.startsWith(
        '---\ntitle: Vines # and glass\ntags: [a, b]\nproposal: partnership\npartner: Blue Glassworks\n',
      ),
    );
    ok(result.endsWith(`---\n${body}`));
  });

  it('says of unknown keys that they are another program’s', () => {
    const text = withKeys('title: Vines\nproject: cellar\n');
    const result = applyEdits(text, checkAdoption(text).edits);
    ok(
      result.includes(
        '\n# partnerlint-disable-next-line frontmatter/unknown-key: for another program\nproject: cellar\n',
      ),
    );
  });

  it('keeps a key that is there already', () => {
    const { frontmatter } = checkAdoption(withKeys('partner: The Glassworks of Blue\nstatus: draft\n'));
    ok(!/^(?:partner|status):/m.test(frontmatter));
  });

  for (const [keys, refusal] of [
    ['status: DRAFT\n', /^The key "status" of the frontmatter stands in the way\..*"x-status"/],
    ['owners: [ana, ben]\n', /^The key "owners"/],
    ['proposal:\n  type: executable\n', /^The key "proposal"/],
    ['tier: Gold\n', /^The key "tier".*no tier "Gold"/],
    ['title: [Vines\n', /cannot be read/],
    ['{ title: Vines }\n', /as it is written/],
  ] as const) {
    it(`stops at ${keys.trim()}`, () => match(checkAdoption(withKeys(keys)).refusal ?? '', refusal));
  }

  it('stops where a key says another day than the text', () => {
    const text = `---\nlaunch: 2030-01-01\n---\n${documents['a launch in a table, years later']!}`;
    match(checkAdoption(text).refusal ?? '', /"launch".*"2030-01-01".*"2031-05-12"/);
  });
});

describe('adopt refuses', () => {
  for (const [what, text, refusal] of [
    ['what is declared', '---\nproposal: partnership\npartner: Acre\n---\n', /declared.*already/],
    ['minutes', '# Minutes, 3 March\n\nWe talked about the kettle.\n', /does not read as a partnership proposal/],
    ['nothing at all', '', /does not read/],
    ['TOML', `+++\ntitle = "Vines"\n+++\n\n${documents['a letter']!}`, /TOML/],
    ['an unresolved merge', `${documents['a letter']!}\n<<<<<<< ours\nA\n=======\nB\n>>>>>>> theirs\n`, /merge/],
    [
      'a page for anybody',
      '# Partner programme\n\nBecome a partner! Our partnership proposal to any reseller.\n\n## Benefits\n\n- Partners get a 20 % margin.\n- Partners get training and a badge.\n\n## Requirements\n\n- Partners must close two deals a year.\n',
      /any partner|names no partner|does not read/,
    ],
  ] as const) {
    it(what, () => match(checkAdoption(text).refusal ?? '', refusal));
  }
});
