import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Compiled tests lie in test/out/editors. */
const artifacts = fileURLToPath(new URL('../../.artifacts/', import.meta.url));

/** Long enough for a cold start on a busy machine; every wait ends as soon as what it waits for is there. */
export const patience = 60_000;

/** What a person does in VS Code's window, by the names they see. The same in the browser and over a server. */
export class Workbench {
  readonly page: Page;
  readonly #host: string;

  constructor(page: Page, host: string) {
    this.page = page;
    this.#host = host;
    page.setDefaultTimeout(patience);
  }

  /** Opens a file of the explorer for good: a single click would only preview it. */
  async openFile(name: string): Promise<void> {
    await this.page.getByRole('treeitem', { name, exact: true }).dblclick();
    await this.tab(name).waitFor();
    await this.editor.waitFor();
    await this.focusEditor();
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name: name });
  }

  get editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor .view-lines').first();
  }

  async focusEditor(): Promise<void> {
    await this.command('View: Focus Active Editor Group', 'Focus Active Editor Group');
  }

  /** Runs a command of the palette by its title. */
  async command(search: string, title = search): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget:visible').waitFor();
    await this.page.keyboard.insertText(search);
    await this.page.getByRole('option', { name: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** The whole text of the active editor, as copying it gives it. */
  async text(): Promise<string> {
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.press('Control+c');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(artifacts, { recursive: true });
    await this.page.screenshot({ path: join(artifacts, `${this.#host}-${name}.png`) });
  }
}
