import type { Finding } from 'partnerlint';
import {
  baselineFileName,
  fingerprintOf,
  newFindings,
  readBaseline,
  type Baseline,
  type Known,
  type KnownByRule,
} from './baseline.js';
import { folderOf, foldersUpTo, nameOf, pathBelow, uriKey, type Uri } from './uris.js';

export const isBaselineFile = (uri: Uri): boolean => nameOf(uri) === baselineFileName;

/** Finds the nearest `partnerlint-baseline.json` above a document, for the editor and the command line alike. */
export class Baselines {
  readonly #read: (uri: Uri) => Promise<string | undefined>;
  readonly #loaded = new Map<string, Promise<Baseline | undefined>>();

  constructor(read: (uri: Uri) => Promise<string | undefined>) {
    this.#read = read;
  }

  /** The findings of a document that no baseline from its folder up to `top` (its workspace folder) knows. */
  async newIn<Each extends Known>(
    document: Uri,
    top: Uri | undefined,
    findings: readonly Each[],
  ): Promise<readonly Each[]> {
    return findings.length === 0 ? findings : newFindings(findings, await this.knownOf(document, top));
  }

  /** What the nearest baseline from the document's folder up to `top` knows of it. */
  async knownOf(document: Uri, top: Uri | undefined): Promise<KnownByRule | undefined> {
    for (const folder of foldersUpTo(document, top)) {
      const file = `${folder}/${baselineFileName}`;
      const baseline = await this.load(file);
      if (baseline) return knownIn(baseline, file, document);
    }
    return undefined;
  }

  /** The findings in a text that no such baseline knows; the same list where it knows none. */
  async newInText(
    document: Uri,
    top: Uri | undefined,
    findings: readonly Finding[],
    text: string,
  ): Promise<readonly Finding[]> {
    // Mostly there is no baseline, and nothing to be printed for it.
    if (findings.length === 0 || !(await this.knownOf(document, top))) return findings;
    const printed = findings.map((finding) => ({
      finding,
      code: finding.code,
      fingerprint: fingerprintOf(text, finding.span),
    }));
    const left = await this.newIn(document, top, printed);
    return left.length === printed.length ? findings : left.map(({ finding }) => finding);
  }

  load(file: Uri): Promise<Baseline | undefined> {
    const key = uriKey(file);
    const known = this.#loaded.get(key);
    if (known) return known;
    const loading = this.#read(file).then((text) => (text === undefined ? undefined : readBaseline(text)));
    this.#loaded.set(key, loading);
    return loading;
  }

  /** The file has changed, come or gone. */
  forget(file: Uri): void {
    this.#loaded.delete(uriKey(file));
  }
}

/** What this baseline knows of a document; its paths are relative to its own folder. */
export function knownIn(baseline: Baseline, file: Uri, document: Uri): KnownByRule | undefined {
  const folder = folderOf(file);
  const path = folder === undefined ? undefined : pathBelow(folder, document);
  return path !== undefined && Object.hasOwn(baseline, path) ? baseline[path] : undefined;
}
