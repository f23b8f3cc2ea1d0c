import type { PortfolioRow, PortfolioTable } from '../portfolio.js';
import type { PortfolioOptions } from '../portfolioCommands.js';
import { printable, printableJson, styled, wrapped } from '../terminal.js';
import { plain } from './markdown.js';
import { counted } from './stylish.js';

export function rowsAs(format: PortfolioOptions['format'], table: PortfolioTable): string {
  switch (format) {
    case 'table':
      return asTable(table);
    case 'json':
      return asJson(table);
    case 'csv':
      return asCsv(table);
    case 'markdown':
      return asMarkdown(table);
  }
}

/** Columns of a terminal that the table keeps to. */
const lineWidth = 100;
const columns = ['Partner', 'Phase', 'Status', 'Verdict', 'Next', 'Err', 'Warn'] as const;
const gap = '  ';

/** For people: one block a tier, one proposal a line; then what several of them say together. */
function asTable({ rows, together }: PortfolioTable): string {
  if (rows.length === 0)
    return 'No proposal fits. A Markdown file is one when its frontmatter says "proposal: partnership".\n';
  const cells = rows.map(cellsOf);
  const widths = fitting(
    columns.map((name, index) => Math.max(name.length, ...cells.map((row) => widthOf(row[index] ?? '')))),
  );
  const lines = [styled('bold', lineOf([...columns], widths)), ''];
  rows.forEach((row, index) => {
    if (index === 0 || headingOf(row) !== headingOf(rows[index - 1] as PortfolioRow)) {
      if (index > 0) lines.push('');
      lines.push(styled('underline', headingOf(row)));
    }
    const line = lineOf(cells[index] ?? [], widths);
    lines.push(row.counts.error > 0 ? styled('red', line) : row.counts.warning > 0 ? styled('yellow', line) : line);
  });
  return [...lines, '', sumOf(rows), ...togetherText(together), ''].join('\n');
}

const headingOf = ({ summary: { tier } }: PortfolioRow): string => printable(tier ?? 'no tier');

const cellsOf = ({ summary, next, counts }: PortfolioRow): string[] => [
  printable(partnersOf(summary)),
  printable(summary.phase ?? '–'),
  summary.status,
  summary.verdict,
  next ? `${next.on} ${next.what}${next.late ? ' late' : ''}` : '–',
  String(counts.error),
  String(counts.warning),
];

const partnersOf = ({ partners, title }: PortfolioRow['summary']): string =>
  partners.length > 0 ? partners.map(({ name }) => name).join(', ') : title;

/** Columns that can be read when they are cut, and how narrow they may become. */
const yielding = [
  { column: 0, least: 16 },
  { column: 3, least: 12 },
] as const;

/** As wide as the words; what is too much for the line is taken from the names and the verdicts. */
function fitting(widths: readonly number[]): number[] {
  const fitted = [...widths];
  for (const { column, least } of yielding) {
    const over = fitted.reduce((sum, width) => sum + width, gap.length * (fitted.length - 1)) - lineWidth;
    const width = fitted[column] ?? 0;
    fitted[column] = Math.max(Math.min(least, width), width - Math.max(0, over));
  }
  return fitted;
}

const isNumber = (column: number): boolean => column >= 5;

const lineOf = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, index) => (isNumber(index) ? cell.padStart(widths[index] ?? 0) : padded(cell, widths[index] ?? 0)))
    .join(gap)
    .trimEnd();

function padded(words: string, width: number): string {
  let cut = words;
  if (widthOf(cut) > width) {
    const characters = charactersOf(words);
    while (widthOf(characters.join('')) > width - 1) characters.pop();
    cut = `${characters.join('').trimEnd()}…`;
  }
  return cut + ' '.repeat(Math.max(0, width - widthOf(cut)));
}

/** Columns on a terminal: East Asian letters and emoji take two. */
const widthOf = (words: string): number =>
  charactersOf(words).reduce((sum, character) => sum + (isWide.test(character) ? 2 : 1), 0);
const segmenter = new Intl.Segmenter();
const charactersOf = (words: string): string[] => Array.from(segmenter.segment(words), ({ segment }) => segment);
const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

/** `12 proposals for 11 partners: 4 live, 2 signed …` */
function sumOf(rows: readonly PortfolioRow[]): string {
  const partners = new Set(rows.flatMap(({ summary }) => summary.partners.map(({ key }) => key)));
  const inStatus = (['live', 'signed', 'in-review', 'draft', 'ended'] as const).flatMap((status) => {
    const count = rows.filter(({ summary }) => summary.status === status).length;
    return count > 0 ? [`${count} ${status}`] : [];
  });
  const errors = rows.reduce((sum, { counts }) => sum + counts.error, 0);
  const warnings = rows.reduce((sum, { counts }) => sum + counts.warning, 0);
  return `${counted(rows.length, 'proposal')} for ${counted(partners.size, 'partner')}: ${inStatus.join(', ')}.\n${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
}

const togetherText = (together: PortfolioTable['together']): string[] =>
  together.flatMap(({ path, range, severity, message, code }) => [
    '',
    `${styled('underline', `${printable(path)}:${range.start.line + 1}`)}  ${severity}  ${styled('dim', code)}`,
    wrapped(printable(message), '  ', lineWidth),
  ]);

const asJson = ({ today, rows, together, failures }: PortfolioTable): string =>
  `${printableJson({ asOf: today, proposals: rows.map(rowJson), together, failures }, 2)}\n`;

function rowJson({ path, summary, counts, next }: PortfolioRow): object {
  const { title, us, partners, tier, phase, status, verdict, since, renews, exclusivity, review, dates, quiet } =
    summary;
  return {
    path,
    title,
    us,
    partners: partners.map(({ name }) => name),
    tier: tier ?? null,
    phase: phase ?? null,
    status,
    verdict,
    since: since ?? null,
    next: next ?? null,
    dates,
    review: { cadence: review.cadence ?? null, lastOn: review.lastOn ?? null, dueOn: review.dueOn ?? null },
    exclusivity: exclusivity ? { scope: exclusivity.scope, until: exclusivity.until ?? null } : null,
    renews,
    findings: counts,
    silenced: quiet,
  };
}

const csvColumns: readonly (readonly [string, (row: PortfolioRow) => string | number | undefined])[] = [
  ['path', ({ path }) => path],
  ['partner', ({ summary }) => partnersOf(summary)],
  ['us', ({ summary }) => summary.us],
  ['tier', ({ summary }) => summary.tier],
  ['phase', ({ summary }) => summary.phase],
  ['status', ({ summary }) => summary.status],
  ['verdict', ({ summary }) => summary.verdict],
  ['since', ({ summary }) => summary.since],
  ['next', ({ next }) => next?.what],
  ['next_on', ({ next }) => next?.on],
  ['review_due', ({ summary }) => summary.review.dueOn],
  ['exclusive_for', ({ summary }) => summary.exclusivity?.scope],
  ['exclusive_until', ({ summary }) => summary.exclusivity?.until],
  ['errors', ({ counts }) => counts.error],
  ['warnings', ({ counts }) => counts.warning],
  ['information', ({ counts }) => counts.information],
  ['silenced', ({ summary }) => summary.quiet],
];

const asCsv = ({ rows }: PortfolioTable): string =>
  [csvColumns.map(([name]) => name), ...rows.map((row) => csvColumns.map(([, value]) => csvCell(value(row) ?? '')))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');

/** As spreadsheets read it (RFC 4180). Words of a document are never a formula. */
function csvCell(value: string | number): string {
  const words = printable(String(value));
  const harmless = /^[=+\-@]/.test(words) ? `'${words}` : words;
  return /[",]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function asMarkdown({ rows, together }: PortfolioTable): string {
  const lines = rows.map((row) => {
    const [partner = '', ...rest] = cellsOf(row);
    return `| ${[headingOf(row), partner, ...rest].map(plain).join(' | ')} | ${plain(row.path)} |\n`;
  });
  const head = `| Tier | ${columns.join(' | ')} | File |\n| --- | --- | --- | --- | --- | --- | ---: | ---: | --- |\n`;
  const more = together.map(
    ({ path, range, severity, message, code }) =>
      `- ${plain(path)}:${range.start.line + 1}: ${severity}: ${plain(message)} (${code})\n`,
  );
  return [`## Portfolio\n\n${sumOf(rows)}\n`, head + lines.join(''), ...(more.length > 0 ? [more.join('')] : [])].join(
    '\n',
  );
}
