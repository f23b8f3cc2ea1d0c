import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { folderWith, lineOf, sound, unbound, type Folder } from '../editors/documents.js';
import { patience, type Workbench } from '../editors/workbench.js';
import { startNodeHost, type NodeHost } from './host.js';

describe('the packaged extension in a Node extension host', function () {
  this.timeout(4 * patience);
  let folder: Folder;
  let host: NodeHost;
  let workbench: Workbench;

  before(async () => {
    folder = folderWith({ 'sound.md': sound, 'unbound.md': unbound, 'compared.md': unbound });
    host = await startNodeHost(folder.path);
    workbench = host.workbench;
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed-${this.currentTest.title}`);
  });
  after(async () => {
    await host?.stop();
    folder.remove();
  });

  it('activates on Markdown and shows the verdict', async () => {
    await workbench.openFile('sound.md');
    assert.match(await workbench.verdict(), /bound/i);
  });

  it('warns, also about proposals that are not open', async () => {
    await workbench.problem('Alder Rail puts nothing in');
    await workbench.screenshot('problems');
  });

  it('mends, and saves what it mended', async () => {
    await workbench.openFile('unbound.md');
    await workbench.goTo(lineOf(unbound, 'commitments:'));
    await workbench.underlined('commitments');
    await workbench.takeFix('Add a commitment of Alder Rail');
    const fixed = await workbench.textThat((text) => text !== unbound);
    assert.match(fixed, /\n {2}partner:\n {4}- \{ kind: /);
    await workbench.page.keyboard.press('Control+s');
    await fileWith(join(folder.path, 'unbound.md'), fixed);
  });

  it('leaves the other side of a diff alone', async () => {
    await workbench.openFile('compared.md');
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type('Nothing more.');
    await workbench.command('File: Compare Active File with Saved');
    await workbench.tab('compared.md (in file)').waitFor();
    await workbench.problem('Alder Rail puts nothing in');
    // Long enough for findings that should not come.
    await workbench.page.waitForTimeout(1500);
    assert.equal(await workbench.filesWithProblems('compared.md'), 1);
  });

  it('starts a server that crashes again, and asks after the fifth time', async () => {
    // A document is diagnosed as it stands in the editor, not as it is on disk.
    await workbench.openFile('sound.md');
    await workbench.goTo(lineOf(sound, 'tier: partnership'));
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.type('x');
    await workbench.underlined('partnershipx');
    // Some of them while they start.
    for (let crash = 0; crash < 5; crash += 1) await host.killLanguageServer();
    const notices = workbench.page.locator('.notification-list-item');
    const notice = notices.filter({ hasText: 'its server ended 5 times' });
    await notice.waitFor();
    await workbench.screenshot('crashed');
    assert.equal(await notices.count(), 1, 'nothing else is said');
    await workbench.underlined('partnershipx', false);
    await notice.getByRole('button', { name: 'Show Log' }).waitFor();
    await notice.getByRole('button', { name: 'Restart Server' }).click();
    await workbench.underlined('partnershipx');
    await workbench.problem('Alder Rail puts nothing in');
  });

  it('opens a new proposal where it will be saved', async () => {
    await workbench.command('Partnerships: New Proposal…');
    await workbench.step('1/7');
    await workbench.page.keyboard.type('Alder Rail');
    await workbench.page.keyboard.press('Enter');
    await workbench.step('2/7');
    await workbench.page.keyboard.type('Quarry Signals');
    await workbench.page.keyboard.press('Enter');
    for (const step of ['3/7', '4/7', '5/7', '6/7', '7/7']) {
      await workbench.step(step);
      await workbench.page.keyboard.press('Enter');
    }
    await workbench.tab('alder-rail.md').waitFor();
    const text = await workbench.textThat((current) => current.includes('partner: Alder Rail'));
    await workbench.page.keyboard.press('Control+s');
    await fileWith(join(folder.path, 'alder-rail.md'), text);
  });
});

/** Waits until the file on disk holds this text, byte for byte. */
async function fileWith(path: string, text: string): Promise<void> {
  const read = (): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  for (const end = Date.now() + patience; read() !== text && Date.now() < end;) await setTimeout(100);
  assert.equal(read(), text);
}
