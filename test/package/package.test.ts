import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { repositoryPath } from '../editors/repository.js';
import { zipEntries } from './zip.js';

const mostBytes = 1.5 * 1024 * 1024;

/** What ships, and nothing else. vsce writes the first two and renames the licence. */
const ships = [
  /^extension\.vsixmanifest$/,
  /^\[Content_Types\]\.xml$/,
  /^extension\/(package\.json|package\.nls\.json|readme\.md|changelog\.md|LICENSE\.txt)$/i,
  /^extension\/dist\/(client|server)-(node|browser)\.js$/,
  /^extension\/dist\/language-server\.cjs$/,
  /^extension\/dist\/third-party-licences\.txt$/,
  /^extension\/images\/icon\.png$/,
  /^extension\/schemas\/[\w-]+\.schema\.json$/,
  /^extension\/snippets\/partnership-proposals\.code-snippets$/,
  /^extension\/docs\/rules\/([\w-]+\/)*[\w-]+\.md$/,
];

describe('the packaged extension', () => {
  const vsix = readFileSync(repositoryPath('partnerlint.vsix'));
  const entries = zipEntries(vsix);

  it('holds what ships and nothing else: no source, no test, no map', () => {
    assert.deepEqual(
      entries.filter((entry) => !ships.some((pattern) => pattern.test(entry))),
      [],
    );
  });

  it('holds some of everything', () => {
    const absent = ships.filter((pattern) => !entries.some((entry) => pattern.test(entry)));
    assert.deepEqual(absent, []);
  });

  it('holds both hosts of client and server', () => {
    const bundles = entries.filter((entry) => /^extension\/dist\/.*\.c?js$/.test(entry)).toSorted();
    assert.deepEqual(
      bundles,
      ['client-browser.js', 'client-node.js', 'language-server.cjs', 'server-browser.js', 'server-node.js'].map(
        (name) => `extension/dist/${name}`,
      ),
    );
  });

  it('holds every file that its manifest names', () => {
    const manifest = readFileSync(repositoryPath('package.json'), 'utf8');
    const named = [...manifest.matchAll(/"(?:\.\/)?((?:dist|images|snippets|schemas)\/[^"]+)"/g)].map(
      ([, path]) => path,
    );
    assert.ok(named.length >= 4);
    for (const path of named) assert.ok(entries.includes(`extension/${path}`), `${path} is not in the package`);
  });

  it('is CommonJS: VS Code for the Web refuses anything else', () => {
    assert.doesNotMatch(readFileSync(repositoryPath('package.json'), 'utf8'), /"type": "module"/);
  });

  it('is no bigger than 1.5 MB', () => {
    assert.ok(vsix.length <= mostBytes, `${Math.round(vsix.length / 1024)} KB`);
  });

  it('is the same, byte for byte, when it is built again elsewhere in the world and at another time', () => {
    const script = repositoryPath('scripts', 'package.mjs');
    const env = { ...process.env, TZ: 'Pacific/Auckland' };
    const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8', env });
    assert.equal(status, 0, stderr);
    assert.ok(readFileSync(repositoryPath('partnerlint.vsix')).equals(vsix));
  }).timeout(120_000);
});
