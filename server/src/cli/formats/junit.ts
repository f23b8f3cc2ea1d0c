import type { FileReport, PlacedFinding, RunReport } from '../report.js';

/** JUnit, as most CI services show it: a suite a file, a failed case a finding, a passed one where there is none. */
export function asJunit({ files, failures }: RunReport): string {
  const suites = files.map(suiteOf);
  const broken = failures.map(
    ({ path, message }) =>
      `  <testsuite name="${escaped(path)}" tests="1" failures="0" errors="1">\n    <testcase name="checked" classname="${escaped(path)}">\n      <error message="${escaped(message)}"/>\n    </testcase>\n  </testsuite>\n`,
  );
  const count = files.reduce((sum, { findings }) => sum + findings.length, 0);
  const tests = files.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0) + failures.length;
  const head = `<testsuites name="partnerlint" tests="${tests}" failures="${count}" errors="${failures.length}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.join('')}${broken.join('')}</testsuites>\n`;
}

function suiteOf({ path, findings }: FileReport): string {
  const cases = findings.length > 0 ? findings.map((finding) => caseOf(path, finding)) : [passed(path)];
  const counts = `tests="${cases.length}" failures="${findings.length}" errors="0"`;
  return `  <testsuite name="${escaped(path)}" ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

const passed = (path: string): string => `    <testcase name="no findings" classname="${escaped(path)}"/>\n`;

function caseOf(path: string, { code, severity, message, range: { start } }: PlacedFinding): string {
  const place = `${start.line + 1}:${start.character + 1}`;
  const failure = `<failure type="${severity}" message="${escaped(message)}">${escaped(`${path}:${place} ${message}`)}</failure>`;
  return `    <testcase name="${escaped(code)} (${place})" classname="${escaped(path)}">\n      ${failure}\n    </testcase>\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML has no way to write most control characters, nor half a surrogate pair; a replacement character stands for them. */
const escaped = (words: string): string =>
  words
    .replace(/\p{Cs}/gu, '\ufffd')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
