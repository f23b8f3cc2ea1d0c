import assert from 'node:assert/strict';
import { folderWith, sound, type Folder } from '../editors/documents.js';
import { patience, type Workbench } from '../editors/workbench.js';
import { startWebHost, type WebHost } from './host.js';

/** No frontmatter yet: Choose Tier writes a block above it and leaves the rest as it is. */
const plain = `# Glasshouse lighting for Marl Nurseries

Marl Nurseries heats eleven glasshouses.
`;

describe('the wizards in VS Code for the Web', function () {
  this.timeout(4 * patience);
  let folder: Folder;
  let host: WebHost;
  let workbench: Workbench;

  before(async () => {
    folder = folderWith({ 'plain.md': plain, 'declared.md': sound, 'escaped.md': sound });
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

  it('Choose Tier without a document offers New Proposal, and Escape leaves that again', async () => {
    await workbench.page.locator('.explorer-folders-view').getByRole('treeitem', { name: 'plain.md' }).waitFor();
    await workbench.command('Partnerships: Choose Tier…');
    await workbench.page.getByRole('button', { name: 'New Proposal…' }).click();
    await workbench.step('1/7');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    assert.equal(await workbench.page.getByRole('tab', { name: '.md' }).count(), 0);
  });

  it('Choose Tier writes the tier and its criteria above a page without frontmatter', async () => {
    await workbench.openFile('plain.md');
    await workbench.command('Partnerships: Choose Tier…');
    await workbench.step('1/5');
    await workbench.screenshot('choose-tier-question');
    await workbench.answer('No');
    await workbench.step('2/5');
    await workbench.answer('No');
    await workbench.step('3/5');
    await workbench.answer('Medium');
    await workbench.step('4/5');
    await workbench.page.keyboard.press('Enter');
    await workbench.step('5/5');
    await workbench.screenshot('choose-tier-outcome');
    await workbench.answer('Write to frontmatter');
    const text = await workbench.textThat((current) => current !== plain && current.endsWith(plain));
    assert.match(text, /^---\n(.*\n)*tier: partnership\n(.*\n)*---\n/);
    assert.match(text, /criteria:.*partner-can-build: false.*marquee: false.*strategic-fit: medium/s);
    assert.ok(text.endsWith(plain));
  });

  it('Choose Tier shows what the frontmatter answers already, and goes back', async () => {
    await workbench.openFile('declared.md');
    await workbench.command('Partnerships: Choose Tier…');
    await workbench.step('1/5');
    await workbench.page.getByRole('option', { name: /^No.*frontmatter, line/ }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.step('2/5');
    await workbench.screenshot('choose-tier-preselected');
    await workbench.page.getByRole('button', { name: 'Back' }).click();
    await workbench.step('1/5');
    await workbench.answer('Yes');
    for (const step of ['2/5', '3/5', '4/5']) {
      await workbench.step(step);
      await workbench.page.keyboard.press('Enter');
    }
    await workbench.step('5/5');
    await workbench.page.getByRole('option', { name: /The proposal says "partnership"/ }).waitFor();
    await workbench.screenshot('choose-tier-differs');
    await workbench.answer('Write to frontmatter');
    const text = await workbench.textThat((current) => current !== sound);
    assert.equal(
      text,
      sound
        .replace('\ntier: partnership', '\ntier: integration')
        .replace('partner-can-build: false', 'partner-can-build: true'),
    );
  });

  it('Choose Tier leaves every byte alone on Escape, at each step', async () => {
    await workbench.openFile('escaped.md');
    const steps = ['1/5', '2/5', '3/5', '4/5', '5/5'];
    for (const last of steps) {
      await workbench.command('Partnerships: Choose Tier…');
      for (const step of steps.slice(0, steps.indexOf(last))) {
        await workbench.step(step);
        await workbench.page.keyboard.press('Enter');
      }
      await workbench.step(last);
      await workbench.page.keyboard.press('Escape');
      await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    }
    assert.equal(await workbench.text(), sound);
    assert.equal(await workbench.page.locator('.tab.dirty', { hasText: 'escaped.md' }).count(), 0);
  });

  it('New Proposal writes a draft without a warning, ready to be filled', async () => {
    await workbench.command('Partnerships: New Proposal…');
    await workbench.step('1/7');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByText('A proposal names both sides.').waitFor();
    await workbench.page.keyboard.type('Brindle & Sons: Looms');
    await workbench.page.keyboard.press('Enter');
    await workbench.step('2/7');
    await workbench.page.keyboard.type('Fathom Dyes');
    await workbench.page.keyboard.press('Enter');
    await workbench.step('3/7');
    await workbench.screenshot('new-proposal-leverage');
    await workbench.answer('It earns or saves them money');
    for (const step of ['4/7', '5/7', '6/7', '7/7']) {
      await workbench.step(step);
      await workbench.page.keyboard.press('Enter');
    }
    await workbench.tab('brindle-sons-looms.md').waitFor();
    await workbench.screenshot('new-proposal');
    const text = await workbench.textThat((current) => current.includes('proposal: partnership'));
    assert.match(text, /^partner: ["']?Brindle & Sons: Looms["']?$/m);
    assert.match(text, /^us: Fathom Dyes$/m);
    assert.match(text, /^tier: \w+$/m);
    assert.match(text, /type: economic/);
    await workbench.verdict();
    await workbench.screenshot('new-proposal-verdict');
    assert.equal(await workbench.squiggles.count(), 0);
  });
});
