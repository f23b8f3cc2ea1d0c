import assert from 'node:assert/strict';
import { folderWith, lineOf, minutes, sound, unbound, type Folder } from '../editors/documents.js';
import { patience, type Workbench } from '../editors/workbench.js';
import { startWebHost, type WebHost } from './host.js';

describe('writing a proposal in VS Code for the Web', function () {
  this.timeout(3 * patience);
  let folder: Folder;
  let host: WebHost;
  let workbench: Workbench;

  before(async () => {
    folder = folderWith({
      'sound.md': sound,
      'a-typing.md': unbound,
      'fixing.md': unbound,
      // With a partner of its own: what several files say together comes a little later.
      'restart.md': unbound.replaceAll('Alder Rail', 'Birch Rail'),
      'minutes.md': minutes,
    });
    host = await startWebHost(folder.path);
    workbench = host.workbench;
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed-${this.currentTest.title}`);
  });
  after(async () => {
    await host?.stop();
    folder.remove();
  });

  it('shows the verdict and no squiggle on a sound proposal', async () => {
    await workbench.openFile('sound.md');
    assert.match(await workbench.verdict(), /bound/i);
    assert.equal(await workbench.squiggles.count(), 0);
  });

  it('warns while a hedged promise is typed, and stops when it is taken back', async () => {
    await workbench.openFile('a-typing.md');
    await workbench.goTo(lineOf(unbound, '- Quarry Signals dedicates'));
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.type('- Alder Rail may fund two engineers.');
    await workbench.underlined('may');
    await workbench.problem('"may" binds nobody');
    await workbench.screenshot('hedged');
    await workbench.focusEditor();
    for (const key of ['Shift+Home', 'Backspace', 'Backspace']) await workbench.page.keyboard.press(key);
    assert.equal(await workbench.textThat((text) => text === unbound), unbound);
    await workbench.underlined('may', false);
  });

  it('puts the missing text in its place with tab stops, and one undo takes it back', async () => {
    await workbench.openFile('fixing.md');
    await workbench.problem('Alder Rail puts nothing in');
    await workbench.focusEditor();
    await workbench.goTo(lineOf(unbound, 'commitments:'));
    await workbench.underlined('commitments');
    await workbench.takeFix('Add a commitment of Alder Rail', 'lightbulb');
    const fixed = await workbench.textThat((text) => text !== unbound);
    assert.match(fixed, /\n {2}partner:\n {4}- \{ kind: /);
    await workbench.page.keyboard.press('Control+z');
    assert.equal(await workbench.textThat((text) => text === unbound), unbound);

    await workbench.goTo(lineOf(unbound, 'commitments:'));
    await workbench.underlined('commitments');
    await workbench.takeFix('Add a commitment of Alder Rail');
    await workbench.page.locator('.snippet-placeholder').first().waitFor();
    await workbench.screenshot('fix');
    // From one tab stop to the next, what is typed takes the place of the text in it.
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.type('2 FTE');
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.type('2031-06-30');
    assert.match(await workbench.text(), /\n {2}partner:\n {4}- \{.*2 FTE.*2031-06-30/);
  });

  it("opens the rule's page from the code of a finding, without a network", async () => {
    await workbench.openFile('fixing.md');
    const row = await workbench.problem('Alder Rail puts nothing in');
    await row.first().locator('a.monaco-link').click();
    await workbench.tab('missing.md').waitFor();
    await workbench.focusEditor();
    assert.match(await workbench.textThat((text) => text.startsWith('# ')), /^# A side puts nothing in\n/);
    await workbench.screenshot('rule-page');
  });

  it('leaves a page that is no proposal alone', async () => {
    await workbench.openFile('minutes.md');
    await workbench.page.waitForTimeout(1500);
    assert.equal(await workbench.squiggles.count(), 0);
    assert.equal(await workbench.page.getByRole('treeitem', { name: /minutes\.md.*problem/ }).count(), 0);
  });

  it('starts the server again on demand, with the same findings', async () => {
    await workbench.openFile('restart.md');
    await workbench.squiggles.first().waitFor();
    const before = await workbench.squiggles.count();
    await workbench.command('Partnerships: Restart Server');
    await workbench.squiggles.first().waitFor({ state: 'detached' });
    await workbench.squiggles.first().waitFor();
    assert.equal(await workbench.squiggles.count(), before);
  });
});
