import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a charter has to say, the same in both. */
const frame = `
## Goals

By July 2031 Alder Rail stops two trains a week for faults that are none, instead of eleven.

## Who decides

Nia Okoro and Jan Visser decide together; what they cannot agree on goes to both boards.

## Timeline

The pilot runs from 6 January to 28 February 2031.

## Measurement

False stops a week, read by both sides every month.
`;

/** Bound on both sides, with leverage and a tier that follows: no finding. */
export const sound = `---
proposal: partnership
partner: Alder Rail
us: Quarry Signals
status: in-review
owners: { us: "Nia Okoro, Chief Operating Officer", partner: "Jan Visser, VP Infrastructure" }
# The name opens every other operator's door.
tier: partnership
criteria: { partner-can-build: false, marquee: false, strategic-fit: medium, service: joint-team }
graduation: A second depot under contract makes it strategic.
leverage:
  - type: economic
    evidence: Fewer false stops save Alder Rail about €700,000 a year.
    source: their own count of 2029
if-we-dont: Alder Rail keeps two crews on call for false stops.
commitments:
  us:
    - { kind: engineering, amount: 3 FTE, until: 2031-06-30, owner: Nia Okoro }
  partner:
    - { kind: spend, amount: €250k a year, until: 2031-12-31, owner: Jan Visser }
if-it-fails:
  us: We write off nine months of three engineers.
  partner: Alder Rail has paid €250,000 and still stops trains by hand.
phases:
  crawl: { start: 2031-01-06, end: 2031-02-28, customers: 2, metric: false stops, gate: 20% }
review: quarterly
---

# Quarry Signals + Alder Rail: fewer false stops

Alder Rail stops eleven trains a week for faults that are none.

## What each side commits

- Quarry Signals dedicates three engineers until 30 June 2031.
- Alder Rail pays €250,000 a year until 31 December 2031.

## Exit

Either side can end it after the pilot, with three months' notice.
${frame}`;

/** The same deal, but the partner has put nothing down. */
export const unbound = `---
proposal: partnership
partner: Alder Rail
us: Quarry Signals
status: in-review
tier: integration
graduation: A second depot makes it a partnership.
commitments:
  us:
    - { kind: engineering, amount: 3 FTE, until: 2031-06-30, owner: Nia Okoro }
---

# Quarry Signals + Alder Rail: fewer false stops

## Scope

- Quarry Signals dedicates three engineers until 30 June 2031.

## What Alder Rail gets out of it

Fewer false stops save Alder Rail about €700,000 a year (its own count of 2029).

## Exit

Either side can end it after the pilot, with three months' notice.
${frame}`;

/** Prose about neither side: no proposal, whatever is open beside it. */
export const minutes = `# Minutes

We may meet again in March.
`;

/** The one-based number of the first line that begins with these words. */
export function lineOf(text: string, start: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(start)) + 1;
}

/** A folder of documents that is gone after the test. */
export interface Folder {
  readonly path: string;
  readonly remove: () => void;
}

export function folderWith(files: Readonly<Record<string, string>>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'partnerlint-deals-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
