import assert from 'node:assert/strict';
import { folderWith, minutes, type Folder } from '../editors/documents.js';
import { patience, type Workbench } from '../editors/workbench.js';
import { startWebHost, type WebHost } from './host.js';

const letter = `# Partnership Proposal: Aldwater Tannery and Corbel Saddlery

Aldwater Tannery pays €40,000 for the dyeing line.
Corbel Saddlery dedicates two engineers to the hide scanner.
`;

describe('adopting a proposal in VS Code for the Web', function () {
  this.timeout(3 * patience);
  let folder: Folder;
  let host: WebHost;
  let workbench: Workbench;

  before(async () => {
    folder = folderWith({ 'saddle.md': letter, 'minutes.md': minutes });
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

  it('writes the frontmatter, says so, and one undo takes it back', async () => {
    await workbench.openFile('saddle.md');
    await workbench.command('Partnerships: Adopt Proposal');
    const adopted = await workbench.textThat((text) => text !== letter);
    assert.ok(adopted.startsWith('---\nproposal: partnership\npartner: Corbel Saddlery\n'), adopted);
    assert.ok(adopted.endsWith(`---\n\n${letter}`), adopted);
    await workbench.page.getByText(/Frontmatter written: \d+ values/).first().waitFor(); // prettier-ignore
    assert.match(await workbench.verdict(), /bound/i);
    await workbench.focusEditor();
    await workbench.page.keyboard.press('Control+z');
    assert.equal(await workbench.textThat((text) => text === letter), letter);
  });

  it('says why nothing is written into minutes, and writes nothing', async () => {
    await workbench.openFile('minutes.md');
    await workbench.command('Partnerships: Adopt Proposal');
    await workbench.page.getByText('does not read as a partnership proposal').first().waitFor();
    assert.equal(await workbench.text(), minutes);
  });
});
