/** Inputs that nobody writes on purpose, at a quarter, a half and the whole of a length: what checking them costs. */
import { checkDocument } from 'partnerlint';
import { table } from './page.mjs';

const title = '# Milk for schools: Lakeside Dairy + Harbour Schools\n\n';
const promise = 'Lakeside Dairy will pay Harbour Schools $5 a month for two years. ';

/** Each shape at its longest, within the bounds of a block; it is taken at a quarter, a half and whole. */
const shapes = {
  'one paragraph of 100 KB': [1500, (times) => title + promise.repeat(times)],
  'a table of 5,000 rows': [5000, (times) => `${title}| Term | Value |\n| --- | --- |\n${'| Fee | $5 a month |\n'.repeat(times)}`],
  'a list of 5,000 items': [5000, (times) => `${title}Lakeside Dairy provides:\n\n${'- two milk vans a week\n'.repeat(times)}`],
  'words without a sentence': [20_000, (times) => title + 'milk '.repeat(times)],
  'no spaces at all': [100_000, (times) => title + 'm'.repeat(times)],
  'a million blank lines': [1_000_000, (times) => title + '\n'.repeat(times) + promise],
  'headings only': [4000, (times) => title + '## Lakeside Dairy obligations\n\n'.repeat(times)],
  'right-to-left text': [3000, (times) => `${title}${'מחלבת האגם תשלם לבתי הספר. '.repeat(times)}`],
  'zero-width characters': [60_000, (times) => title + 'Lake\u200bside pays\u200d. '.repeat(times / 20) + '\u200b'.repeat(times)],
  'names that are common words': [2500, (times) => `# Agreement between Us and Partner\n\n${'The Company shall pay Partner. Us and You agree. '.repeat(times)}`],
  'many names': [5000, (times) => title + Array.from({ length: times }, (_, at) => `Firm${at} Foods pays Dairy${at} Ltd. `).join('')],
  'definitions and brackets': [4000, (times) => `${title}${'Lakeside Dairy ("Partner" (Harbour '.repeat(times)}`],
  'two languages in turn': [500, (times) => title + `## Terms\n\n${promise}\n\n## Bedingungen\n\nDie Molkerei zahlt der Schule jeden Monat einen Beitrag und die Schule nennt sie dafür auf der Seite.\n\n`.repeat(times)],
  'lines that end in spaces': [8000, (times) => title + `milk${' '.repeat(60)}\n`.repeat(times)],
}; // prettier-ignore

export function doublingSection() {
  const rows = Object.entries(shapes).map(([shape, [times, make]]) => {
    timeOf(make(Math.ceil(times / 10)));
    const measured = [4, 2, 1].map((part) => timeOf(make(Math.ceil(times / part))));
    const kilobytes = Math.round(make(times).length / 1024);
    const shown = measured.map((time) => `${time.toFixed(0)} ms`);
    return [shape, `${kilobytes} KB`, ...shown, (measured[2] / measured[1]).toFixed(1)];
  });
  return `Texts that nobody writes on purpose, checked at a quarter, a half and the whole of the length named; processor time, the
least of ${runs} runs. The ratio is that of the last two; 2 is linear.

${table(['shape', 'whole length', 'a quarter', 'a half', 'whole', 'ratio'], rows)}`;
}

const options = { today: '2027-01-15' };
const runs = 3;

/** Milliseconds of the processor, which a busy machine lengthens less than those of the clock; the least of the runs. */
function timeOf(text) {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const started = process.cpuUsage();
    checkDocument(text, options);
    const { user, system } = process.cpuUsage(started);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
