import type { Checked } from 'partnerlint';
import { baselineFileName, fingerprintOf, newFindings, readBaseline, type Baseline, type Known } from './baseline.js';
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
    if (findings.length === 0) return findings;
    for (const folder of foldersUpTo(document, top)) {
      const file = `${folder}/${baselineFileName}`;
      const baseline = await this.load(file);
      if (baseline) return newIn(findings, baseline, file, document);
    }
    return findings;
  }

  /** The analysis of a document without the findings that a baseline knows; the same object where it knows none. */
  async withoutKnown(document: Uri, top: Uri | undefined, checked: Checked, text: string): Promise<Checked> {
    const printed = checked.findings.map((finding) => ({ ...finding, fingerprint: fingerprintOf(text, finding.span) }));
    const left = new Set(await this.newIn(document, top, printed));
    if (left.size === printed.length) return checked;
    return {
      ...checked,
      findings: checked.findings.filter((_, index) => left.has(printed[index] as (typeof printed)[0])),
    };
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

/** The findings of a document that this baseline does not know; its paths are relative to its own folder. */
export function newIn<Each extends Known>(
  findings: readonly Each[],
  baseline: Baseline,
  file: Uri,
  document: Uri,
): readonly Each[] {
  const folder = folderOf(file);
  const path = folder === undefined ? undefined : pathBelow(folder, document);
  return path !== undefined && Object.hasOwn(baseline, path) ? newFindings(findings, baseline[path]) : findings;
}
