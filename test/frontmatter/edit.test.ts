import assert from 'node:assert/strict';
import fc from 'fast-check';
import { appendItem, applyEdits, readFrontmatter, removeKey, setKey, yamlScalar, type TextEdit } from 'partnerlint';

type Change = (text: string, frontmatter: ReturnType<typeof readFrontmatter>) => TextEdit[];
const changed = (text: string, change: Change): string => applyEdits(text, change(text, readFrontmatter(text)));
const set = (text: string, path: string, value: string): string => changed(text, (...on) => setKey(...on, path, value));
const append = (text: string, path: string, item: string): string =>
  changed(text, (...on) => appendItem(...on, path, item));
const remove = (text: string, path: string): string => changed(text, (...on) => removeKey(...on, path));

const proposal = `---
# Who
proposal: partnership # yes
partner: 'Mill Lane'
owners: { us: Ada }
criteria: # still to answer
launch:
note: |
  Some text
  over lines
leverage:
  - type: economic # strong
    evidence: x
  - { type: customer }
value:
    us: [flour]
    customers: []
---
# Bread
`;
/** What one change replaces, everything else being equal. */
const replaced = (before: string, after: string, result: string): void =>
  assert.equal(result, proposal.replace(before, after));

describe('setting a key', () => {
  it('replaces only the value', () => {
    replaced("'Mill Lane'", 'Weir', set(proposal, 'partner', 'Weir'));
    replaced('us: Ada', 'us: Bo', set(proposal, 'owners.us', 'Bo'));
    replaced('type: economic #', 'type: requirement #', set(proposal, 'leverage.0.type', 'requirement'));
    replaced('|\n  Some text\n  over lines', 'short', set(proposal, 'note', 'short'));
    replaced('\n    us: [flour]\n    customers: []', ' none', set(proposal, 'value', 'none'));
  });

  it('fills an empty one', () => replaced('launch:', 'launch: 2027-06-15', set(proposal, 'launch', '2027-06-15')));

  it('adds one behind its neighbours, in their style', () => {
    replaced('customers: []\n', 'customers: []\ntier: strategic\n', set(proposal, 'tier', 'strategic'));
    replaced('us: Ada', 'us: Ada, partner: Cem', set(proposal, 'owners.partner', 'Cem'));
    replaced('customers: []\n', 'customers: []\n    partner: x\n', set(proposal, 'value.partner', 'x'));
    replaced('evidence: x\n', 'evidence: x\n    source: y\n', set(proposal, 'leverage.0.source', 'y'));
    replaced('{ type: customer }', '{ type: customer, for: us }', set(proposal, 'leverage.1.for', 'us'));
  });

  it('makes the groups on the way', () => {
    replaced('answer\n', 'answer\n  marquee: true\n', set(proposal, 'criteria.marquee', 'true'));
    replaced(
      'customers: []\n',
      'customers: []\nphases:\n  crawl:\n    gate: 20%\n',
      set(proposal, 'phases.crawl.gate', '20%'),
    );
    replaced('us: Ada', 'us: Ada, deputies: { us: Bo }', set(proposal, 'owners.deputies.us', 'Bo'));
  });

  it('makes the block, behind a BOM and with the line endings of the document', () => {
    assert.equal(set('# Bread\n', 'proposal', 'partnership'), '---\nproposal: partnership\n---\n\n# Bread\n');
    assert.equal(
      set('\uFEFF# Bread\r\n', 'criteria.marquee', 'true'),
      '\uFEFF---\r\nproposal: partnership\r\ncriteria:\r\n  marquee: true\r\n---\r\n\r\n# Bread\r\n',
    );
    assert.equal(set('', 'partner', 'X'), '---\nproposal: partnership\npartner: X\n---\n');
  });

  it('works in a block that is empty, open or all in brackets', () => {
    assert.equal(set('---\n---\n', 'tier', 'x'), '---\ntier: x\n---\n');
    assert.equal(set('---\npartner: X', 'tier', 'x'), '---\npartner: X\ntier: x');
    assert.equal(set('---\npartner: X\n\nBody\n', 'tier', 'x'), '---\npartner: X\ntier: x\n\nBody\n');
    assert.equal(set('---\n{ partner: X }\n---\n', 'tier', 'x'), '---\n{ partner: X, tier: x }\n---\n');
  });

  it('puts a whole line at the start of a line, as snippets need it', () => {
    const [edit] = setKey(proposal, readFrontmatter(proposal), 'criteria.marquee', '${1:true}');
    assert.equal(proposal[edit!.span.start - 1], '\n');
    assert.equal(edit!.newText, '  marquee: ${1:true}\n');
  });
});

describe('adding to a list', () => {
  it('follows the style of the list', () => {
    replaced('[flour]', '[flour, rye]', append(proposal, 'value.us', 'rye'));
    replaced('[]', '[bread]', append(proposal, 'value.customers', 'bread'));
    replaced(
      '{ type: customer }\n',
      '{ type: customer }\n  - { type: economic }\n',
      append(proposal, 'leverage', '{ type: economic }'),
    );
  });

  it('makes a list of a single text', () => {
    replaced("'Mill Lane'", '[Mill Lane, Weir]', append(proposal, 'partner', 'Weir'));
  });

  it('makes the list and its groups', () => {
    const item = '{ kind: spend }';
    replaced(
      'customers: []\n',
      `customers: []\ncommitments:\n  us:\n    - ${item}\n`,
      append(proposal, 'commitments.us', item),
    );
    replaced('us: Ada', 'us: Ada, others: [Bo]', append(proposal, 'owners.others', 'Bo'));
    assert.equal(append('x', 'value.us', 'y'), '---\nproposal: partnership\nvalue:\n  us:\n    - y\n---\n\nx');
  });
});

describe('removing a key', () => {
  it('takes its lines, or its part of the brackets', () => {
    replaced("partner: 'Mill Lane'\n", '', remove(proposal, 'partner'));
    replaced('note: |\n  Some text\n  over lines\n', '', remove(proposal, 'note'));
    replaced('type: economic # strong\n    ', '', remove(proposal, 'leverage.0.type'));
    replaced('    evidence: x\n', '', remove(proposal, 'leverage.0.evidence'));
    assert.equal(remove('---\na: { b: 1, c: 2 }\n---\n', 'a.b'), '---\na: { c: 2 }\n---\n');
    assert.equal(remove('---\na: { b: 1, c: 2 }\n---\n', 'a.c'), '---\na: { b: 1 }\n---\n');
  });

  it('leaves everything where there is none', () => {
    assert.equal(remove(proposal, 'signed.us'), proposal);
    assert.equal(remove('# Bread', 'partner'), '# Bread');
  });
});

describe('a value as YAML', () => {
  it('is quoted only where YAML needs it', () => {
    const plain = [
      'Mill Lane',
      'Weir & Sons',
      '$400k',
      '20%',
      '2027-06-30',
      'https://example.org/a#b',
      "the baker's",
      'a-b',
      true,
      7,
    ];
    assert.deepEqual(plain.map(yamlScalar), plain.map(String));
    const quoted = [
      '',
      ' x',
      'x ',
      '42',
      'true',
      'No',
      'null',
      'a: b',
      'a #b',
      '- x',
      '@x',
      '*x',
      '[x',
      'a, b',
      '"x"',
      '#x',
      '---',
      '.5',
    ];
    assert.deepEqual(
      quoted.map(yamlScalar),
      quoted.map((value) => `'${value}'`),
    );
    assert.equal(yamlScalar("it's: so"), `"it's: so"`);
    assert.equal(yamlScalar('two\nlines'), '"two\\nlines"');
  });

  it('reads back as the text it was, in brackets and outside', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (value) => {
        fc.pre(value.trim() !== '' && !/[\uD800-\uDFFF]/u.test(value));
        const text = `---\nus: ${yamlScalar(value)}\nowners: { us: ${yamlScalar(value)}, partner: x }\n---\n`;
        const facts = readFrontmatter(text)?.facts;
        assert.deepEqual(
          [facts?.us?.value, facts?.owners?.us?.value, facts?.owners?.partner?.value],
          [value, value, 'x'],
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('any change of a key', () => {
  const lines = [
    ['partner: Mill Lane', "partner: 'Mill # Lane' # who", 'partner: [a, b]', 'partner:\n  - a\n  - b'],
    [
      'owners: { us: Ada }',
      'owners:\n  us: Ada\n  # none yet\n',
      'owners: {}',
      'owners:',
      'owners: {us: "A, B", x-y: 1, }',
    ],
    ['note: |\n  text: here\n\n  more', 'note: >-\n    folded', '# a comment', '', 'title: "two\n  lines"'],
    ['criteria: &c { marquee: true }', 'criteria:\n    marquee: no # why', 'criteria: # soon', 'criteria: ~'],
    ['tier: strategic', '"tier": strategic', 'tier:   # none', 'tier : x'],
  ];
  const document = fc.record({
    chosen: fc.shuffledSubarray(lines).chain((groups) => fc.tuple(...groups.map((group) => fc.constantFrom(...group)))),
    mark: fc.constantFrom('', '\uFEFF'),
    lineEnding: fc.constantFrom('\n', '\r\n'),
    body: fc.constantFrom('', '# Bread 🥐\n\n---\n', '\n'),
  });
  const textOf = ({
    chosen,
    mark,
    lineEnding,
    body,
  }: {
    chosen: string[];
    mark: string;
    lineEnding: string;
    body: string;
  }): string => mark + ['---', 'proposal: partnership', ...chosen, '---', body].join('\n').replaceAll('\n', lineEnding);
  const paths = fc.constantFrom(
    'partner',
    'tier',
    'owners.us',
    'owners.partner',
    'criteria.marquee',
    'criteria.service',
    'review',
    'exclusivity.scope',
  );
  const values = fc.constantFrom('new', 'a: b', 'x, y', "it's", '42', '# no', '2027-01-01', 'ünï 🥐');

  /** Every key's value as it stands, without those on the way to `path`. */
  const otherValues = (text: string, path: string): string[] =>
    [...(readFrontmatter(text)?.keys.values() ?? [])]
      .filter((key) => !path.startsWith(key.path) && !key.path.startsWith(`${path}.`))
      .map((key) => `${key.path}=${text.slice(key.value.start, key.value.end)}`)
      .sort();

  it('reads back, changes no other key, and keeps every byte outside the edit', () => {
    fc.assert(
      fc.property(document.map(textOf), paths, values, (text, path, value) => {
        const edits = setKey(text, readFrontmatter(text), path, yamlScalar(value));
        const result = applyEdits(text, edits);
        const place = readFrontmatter(result)?.keys.get(path);
        assert.equal(place && result.slice(place.value.start, place.value.end), yamlScalar(value), result);
        assert.deepEqual(otherValues(result, path), otherValues(text, path));
        assert.equal(edits.length, 1);
        const [{ span, newText }] = edits as [TextEdit];
        assert.equal(result, text.slice(0, span.start) + newText + text.slice(span.end));
        if (text.includes('\r\n')) assert.doesNotMatch(result, /[^\r]\n/);
        assert.deepEqual(
          readFrontmatter(result)?.problems.filter(({ code }) => code === 'frontmatter/syntax'),
          [],
        );
      }),
      { numRuns: 300 },
    );
  });

  it('that sets what is then removed keeps the other keys', () => {
    fc.assert(
      fc.property(document.map(textOf), (text) => {
        const result = remove(set(text, 'review', 'monthly'), 'review');
        assert.equal(readFrontmatter(result)?.keys.has('review'), false);
        assert.deepEqual(otherValues(result, 'review'), otherValues(text, 'review'));
      }),
    );
  });
});
