import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryPath } from '../editors/repository.js';
import { startWebHost } from './host.js';

/**
 * Takes the README's pictures of the examples: `npm run pictures`. No test: what a picture shows is judged by people.
 */
const folder = mkdtempSync(join(tmpdir(), 'partnerlint-pictures-'));
cpSync(repositoryPath('examples'), folder, { recursive: true });
const { workbench, stop } = await startWebHost(folder);
const { page } = workbench;
const picture = (name: string): string => repositoryPath('images', `${name}.png`);
try {
  await page.setViewportSize({ width: 1180, height: 720 });
  await workbench.openFile('webinar-theatre.md');
  await workbench.squiggles.first().waitFor();
  const theatre = readFileSync(join(folder, 'webinar-theatre.md'), 'utf8');
  await workbench.goTo(theatre.slice(0, theatre.indexOf(' may ')).split('\n').length, '- Orchard HR m'.length);
  await workbench.command('Show or Focus Hover');
  await page.locator('.monaco-hover:visible', { hasText: 'binds nobody' }).waitFor();
  // It fades in.
  await page.waitForTimeout(500);
  await page.screenshot({ path: picture('warned-proposal') });
  await page.keyboard.press('Escape');

  await workbench.goTo(6);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row.action').first().waitFor();
  await page.screenshot({ path: picture('quick-fix') });
  await page.keyboard.press('Escape');

  await workbench.openFile('over-tiered-checkout.md');
  await workbench.command('Partnerships: Choose Tier…');
  for (const step of ['1/5', '2/5', '3/5', '4/5']) {
    await workbench.step(step);
    await page.keyboard.press('Enter');
  }
  await workbench.step('5/5');
  await page.screenshot({ path: picture('choose-tier') });
} finally {
  await stop();
  rmSync(folder, { recursive: true, force: true });
}
