import { commands, Disposable, Uri, window, workspace, type ExtensionContext } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** The rules' pages come with the extension, so that a click on a finding's code asks no server on the network. */
const scheme = 'partnerlint-rule';
const openRulePage = 'partnerlint.openRulePage';

/** `family/name`: what is no code names no file. */
const isCode = (code: unknown): code is string => typeof code === 'string' && /^[a-z]+\/[a-z-]+$/.test(code);

/** Leads the code of each finding to its page in the extension; other editors follow the server's own link. */
export const linkToPages: Middleware = {
  handleDiagnostics: (uri, diagnostics, next) => {
    for (const diagnostic of diagnostics) {
      const { code } = diagnostic;
      if (typeof code !== 'object' || !isCode(code.value)) continue;
      const query = encodeURIComponent(JSON.stringify([code.value]));
      diagnostic.code = { value: code.value, target: Uri.parse(`command:${openRulePage}?${query}`) };
    }
    next(uri, diagnostics);
  },
};

/** Registers the command behind those links and what it shows. */
export function showRulePages({ extensionUri }: ExtensionContext): Disposable {
  const pages = workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async ({ path }) => {
      const page = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'docs', 'rules', path));
      return new TextDecoder().decode(page);
    },
  });
  return Disposable.from(pages, commands.registerCommand(openRulePage, openPage));
}

/** As Markdown text, not as its preview: a preview is a web view, which a browser that keeps no third-party data shows empty. */
async function openPage(code: unknown): Promise<void> {
  if (isCode(code)) await window.showTextDocument(Uri.from({ scheme, path: `/${code}.md` }), { preview: true });
}
