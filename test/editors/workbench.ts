import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { repositoryPath } from './repository.js';

/** Long enough for a cold start on a busy machine; every wait ends as soon as what it waits for is there. */
export const patience = 30_000;

/** What a person does in VS Code's window, by the names they see. The same in a browser alone and over a server. */
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
    await this.page.locator('.explorer-folders-view').getByRole('treeitem', { name }).dblclick();
    await this.tab(name).and(this.page.locator('[aria-selected=true]')).waitFor();
    await this.focusEditor();
  }

  /** A double click leaves the focus in the explorer, and so does the Problems view in itself. */
  async focusEditor(): Promise<void> {
    await this.command('View: Focus Active Editor Group');
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name });
  }

  /** Runs a command of the palette by its title, category and all. */
  async command(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-box input');
    await this.#openQuickInput('F1', input);
    await input.fill(`>${title}`);
    await this.page.getByRole('option', { name: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  async goTo(line: number, column = 1): Promise<void> {
    const input = this.page.locator('.quick-input-box input');
    await this.#openQuickInput('Control+g', input);
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.getByText(`Ln ${line}, Col ${column}`, { exact: true }).waitFor();
  }

  /** While the window is still loading it takes the focus away again, which closes what was opened. */
  async #openQuickInput(key: string, input: Locator): Promise<void> {
    for (const end = Date.now() + patience; Date.now() < end;) {
      await this.page.keyboard.press(key);
      await this.page.waitForTimeout(200);
      if (await input.isVisible()) return;
    }
  }

  /** The whole text of the active editor, which is not empty, as copying it gives it. */
  async text(): Promise<string> {
    // What an earlier copy left behind must not pass for this one.
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    for (const end = Date.now() + patience; Date.now() < end;) {
      await this.page.keyboard.press('Control+a');
      await this.page.keyboard.press('Control+c');
      const text = await this.#copied();
      if (text !== '') return text.replaceAll('\r\n', '\n');
      // What closes gives the focus back a little later: until then the keys went elsewhere.
      await this.focusEditor();
    }
    throw new Error('The active editor has no text to copy.');
  }

  /** What the clipboard holds, which arrives a little after the key; empty where nothing was copied. */
  async #copied(): Promise<string> {
    let text = '';
    for (let tries = 0; text === '' && tries < 20; tries++) {
      await this.page.waitForTimeout(50);
      text = await this.page.evaluate(() => navigator.clipboard.readText());
    }
    return text;
  }

  /** Waits until the text fulfils a condition; answers the last text in any case, for the assertion to show. */
  async textThat(isReady: (text: string) => boolean): Promise<string> {
    const end = Date.now() + patience / 4;
    let text = await this.text();
    while (!isReady(text) && Date.now() < end) {
      await this.page.waitForTimeout(200);
      text = await this.text();
    }
    return text;
  }

  get squiggles(): Locator {
    return this.page.locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-error');
  }

  /** Waits until there is, or is not, a squiggle right under these words of the visible text. */
  async underlined(words: string, expected = true): Promise<void> {
    await this.page.waitForFunction(
      ({ words, expected }) => {
        const boxes = (selector: string): DOMRect[] =>
          [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
        const squiggles = boxes('.squiggly-warning, .squiggly-error');
        const isUnder = (box: DOMRect): boolean =>
          squiggles.some((it) => Math.abs(it.left - box.left) < 2 && Math.abs(it.top - box.top) < box.height);
        const placesOf = (line: Element): DOMRect[] => {
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          const places: DOMRect[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            // The editor's spaces do not break.
            const at = (node.textContent ?? '').replaceAll('\u00A0', ' ').indexOf(words);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + words.length);
            places.push(range.getBoundingClientRect());
          }
          return places;
        };
        const places = [...document.querySelectorAll('.editor-instance .view-line')].flatMap(placesOf);
        return places.some(isUnder) === expected;
      },
      { words, expected },
    );
  }

  /** The verdict of the active document in the language status, opened by its item in the status bar. */
  async verdict(): Promise<string> {
    const item = this.page.locator('[id="status.languageStatus"]');
    await item.waitFor();
    await item.hover();
    const verdict = this.page.locator('.hover-language-status .element', { hasText: 'Show Problems' });
    await verdict.waitFor();
    return verdict.innerText();
  }

  /** Opens the Problems view and answers its rows once there are as many as expected. */
  async problem(text: string): Promise<Locator> {
    await this.command('View: Focus Problems');
    const row = this.page.locator('.markers-panel').getByRole('treeitem').filter({ hasText: text });
    await row.first().waitFor();
    return row;
  }

  /** Opens the lightbulb at the cursor and takes the fix with this title. */
  async takeFix(title: string, screenshot?: string): Promise<void> {
    await this.page.keyboard.press('Control+.');
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor();
    if (screenshot !== undefined) await this.screenshot(screenshot);
    const titles = (await rows.allInnerTexts()).map((row) => row.trim());
    const index = titles.findIndex((row) => row.includes(title));
    if (index < 0) throw new Error(`Offered are: ${titles.join(' | ')}`);
    // The first row is active already; clicks are lost while the list is being laid out.
    for (let step = 0; step < index; step++) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await this.page.locator('.action-widget').waitFor({ state: 'hidden' });
  }

  /** How many rows the Problems view, once opened, has for files of this name. */
  filesWithProblems(name: string): Promise<number> {
    return this.page
      .locator('.markers-panel')
      .getByRole('treeitem', { name: `file ${name}` })
      .count();
  }

  /** A wizard's step, by what its title ends with: "(2/5)". */
  async step(count: string): Promise<void> {
    await this.page.locator('.quick-input-title', { hasText: `(${count})` }).waitFor();
  }

  /** Takes the row of a wizard's step that begins with this label. */
  async answer(label: string): Promise<void> {
    await this.page
      .getByRole('option', { name: new RegExp(`^${label}`) })
      .first()
      .click();
  }

  async screenshot(name: string): Promise<void> {
    const folder = repositoryPath('test', '.artifacts');
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${this.#host}-${name}.png`) });
  }
}
