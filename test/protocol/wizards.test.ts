import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { plainSnippet } from 'partnerlint';
import type {
  NewProposalQuestionsResult,
  NewProposalResult,
  TierOutcomeResult,
  TierQuestionsResult,
  WireAnswers,
  WriteTierResult,
} from 'partnerlint/protocol';
import { type Editor, startEditor } from './editor.js';
import { overTiered } from './proposals.js';

const marquee: WireAnswers = {
  'partner-can-build': false,
  marquee: true,
  'strategic-fit': 'high',
  service: 'joint-team',
};
const selfServe: WireAnswers = { ...marquee, 'partner-can-build': true, service: 'self-serve' };

let editor: Editor;
const ask = <Answer>(method: string, params: object): Promise<Answer> =>
  editor.connection.sendRequest<Answer>(`partnerlint/${method}`, params);

/** The document after what the server had written into it. */
function written(path: string): string {
  const document = editor.document(path);
  const [change] = editor.applied.at(-1)?.documentChanges ?? [];
  return TextDocument.applyEdits(document, (change as TextDocumentEdit).edits as TextEdit[]);
}

describe('the tier wizard', () => {
  before(async () => {
    editor = await startEditor();
    await editor.open('lock.md', overTiered);
  });
  after(() => editor.quit());

  it('asks the programme’s questions, and knows what the frontmatter answers', async () => {
    const { questions } = await ask<TierQuestionsResult>('tierQuestions', { uri: editor.uri('lock.md') });
    deepEqual(
      questions.map(({ key, preselected }) => [key, preselected]),
      [
        ['partner-can-build', true],
        ['marquee', false],
        ['strategic-fit', 'low'],
        ['service', undefined],
      ],
    );
    equal(questions[0]?.from, 'from frontmatter, line 7');
  });

  it('also asks without a document', async () => {
    const { questions } = await ask<TierQuestionsResult>('tierQuestions', {});
    equal(questions.length, 4);
    ok(questions.every(({ preselected }) => preselected === undefined));
  });

  it('shows the tier, why, what it includes, and what speaks against it', async () => {
    const uri = editor.uri('lock.md');
    const outcome = await ask<TierOutcomeResult>('tierOutcome', { uri, answers: selfServe });
    equal(outcome.tier, 'integration');
    match(outcome.why.at(-1)?.follows ?? '', /start at "integration"/);
    ok(outcome.includes.includes('office hours'));
    match(outcome.timeline, /2–6 months/);
    match(outcome.graduation, /partnership/);
    match(outcome.warnings.join(), /"strategic", which is higher/);
    const strategic = await ask<TierOutcomeResult>('tierOutcome', { uri, answers: marquee });
    equal(strategic.tier, 'strategic');
    match(strategic.warnings.join(), /dedicated partner manager/);
  });

  it('refuses answers that decide nothing', async () => {
    const refused = await ask('tierOutcome', { answers: { marquee: true } }).catch((error: Error) => error.message);
    match(String(refused), /answer all questions/i);
  });

  it('writes tier and criteria, and changes no other byte', async () => {
    const commented = overTiered
      .replace('tier: strategic', "tier:   'strategic'   # as the board wishes")
      .replace('status: draft', 'status:  "draft"')
      .replaceAll('\n', '\r\n');
    await editor.open('comments.md', commented);
    const params = { uri: editor.uri('comments.md'), version: 1, answers: selfServe };
    deepEqual(await ask<WriteTierResult>('writeTier', params), { applied: true });
    equal(
      written('comments.md'),
      commented
        .replace("'strategic'", 'integration')
        .replace('marquee: false, strategic-fit: low }', 'marquee: true, strategic-fit: high, service: self-serve }'),
    );
  });

  it('gives a document without frontmatter one that declares it', async () => {
    const body = '# Tandem Bikes + Lockwood Keys\n\nA lock for every bike.\n';
    await editor.open('bare.md', body);
    const params = { uri: editor.uri('bare.md'), version: 1, answers: selfServe };
    deepEqual(await ask<WriteTierResult>('writeTier', params), { applied: true });
    const text = written('bare.md');
    ok(text.startsWith('---\nproposal: partnership\n'), text);
    ok(text.endsWith(body), text);
    match(text, /^tier: integration$/m);
    match(text, /^ {2}partner-can-build: true$/m);
  });

  it('refuses a stale answer, a broken frontmatter and a document that is not open', async () => {
    const before = editor.applied.length;
    const stale = await ask<WriteTierResult>('writeTier', { uri: editor.uri('lock.md'), version: 0, answers: marquee });
    match(stale.reason ?? '', /has changed since/);
    await editor.open('broken.md', overTiered.replace('criteria: {', 'criteria: { ['));
    const broken = await ask<WriteTierResult>('writeTier', {
      uri: editor.uri('broken.md'),
      version: 1,
      answers: marquee,
    });
    match(broken.reason ?? '', /cannot be read/);
    const gone = await ask<WriteTierResult>('writeTier', { uri: editor.uri('gone.md'), version: 1, answers: marquee });
    match(gone.reason ?? '', /not open/);
    equal(editor.applied.length, before);
  });

  it('says so when the editor refuses the edit', async () => {
    editor.takesEdits = false;
    const params = { uri: editor.uri('lock.md'), version: 1, answers: marquee };
    const { applied, reason } = await ask<WriteTierResult>('writeTier', params);
    equal(applied, false);
    match(reason ?? '', /changed meanwhile/);
    editor.takesEdits = true;
  });
});

describe('the wizard of a new proposal', () => {
  before(async () => {
    editor = await startEditor({ files: { 'deals/partner-program.yaml': 'organisation: Tandem Bikes\n' } });
  });
  after(() => editor.quit());
  const folder = (): string => editor.uri('deals');

  it('knows our organisation, and never asks for the tier', async () => {
    const questions = await ask<NewProposalQuestionsResult>('newProposalQuestions', { folder: folder() });
    equal(questions.organisation, 'Tandem Bikes');
    equal(questions.leverage.answers.length, 5);
    ok(!questions.tier.some(({ key }) => key === 'tier'));
  });

  for (const leverage of ['requirement', 'economic', 'competitive', 'customer', 'co-marketing']) {
    for (const answers of [marquee, selfServe]) {
      it(`writes a draft without warning or error: ${leverage}, ${answers['service']}`, async () => {
        const params = { folder: folder(), partner: 'Lockwood Keys', us: 'Tandem Bikes', leverage, answers };
        const { snippet, fileName } = await ask<NewProposalResult>('newProposal', params);
        equal(fileName, 'lockwood-keys.md');
        const path = `deals/${leverage}-${answers['service']}.md`;
        await editor.open(path, plainSnippet(snippet));
        const findings = await editor.findings(path);
        deepEqual(
          findings.filter(({ severity }) => severity !== 3).map(({ code, message }) => [code, message]),
          [],
        );
      });
    }
  }

  it('takes names as they are, whatever is in them', async () => {
    for (const partner of [
      'Brown & "Sons" #1',
      'A: b',
      '${1:x} }$0 \\',
      '*Acme* [x](y)',
      'true',
      '[list]',
      'İş Bankası',
    ]) {
      const params = { folder: folder(), partner, us: "L'Étoile", leverage: 'economic', answers: marquee };
      const { snippet } = await ask<NewProposalResult>('newProposal', params);
      const path = `deals/name-${partner.length}.md`;
      await editor.open(path, plainSnippet(snippet));
      const findings = await editor.findings(path);
      ok(
        !findings.some(({ code }) => String(code).startsWith('frontmatter/')),
        `${partner}: ${editor.codes(path).join()}`,
      );
      const { readFrontmatter } = await import('partnerlint');
      equal(readFrontmatter(editor.document(path).getText())?.facts.partner[0]?.value, partner);
    }
  });
});
