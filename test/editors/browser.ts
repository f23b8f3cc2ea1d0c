import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

/** A page of a headless Chromium with a profile of its own; `close` ends the browser and forgets the profile. */
export interface Browser {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

export async function openBrowser(url: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'partnerlint-browser-'));
  allowThirdPartyStorage(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-background-networking'],
    viewport: { width: 1360, height: 860 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  return {
    page,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** VS Code's own webviews need it; without, it reports an error in a corner of every screenshot. */
function allowThirdPartyStorage(profile: string): void {
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** The system's Chromium: Playwright's own would be a download from elsewhere. */
function chromiumPath(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const path = folders.map((folder) => join(folder, 'chromium')).find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error('Chromium is not on the path.');
  return path;
}
