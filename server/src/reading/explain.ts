import { economicKinds, type Evidence, type Reading, type StatementInContext } from './reading.js';

/** One plain sentence that says how a statement was read and which words decided it, for hovers and `read`. */
export function explainReading(reading: Reading, statement: StatementInContext): string {
  const parts = [commitmentPart(reading, statement), leveragePart(reading)].filter((part) => part !== '');
  if (parts.length === 0)
    return 'Read as description: nobody promises anything here, and it names no reason to partner.';
  return `${parts.join('; ')}.`;
}

function commitmentPart(reading: Reading, statement: StatementInContext): string {
  if (reading.commitment === 'none') return '';
  const kinds = reading.kinds.join(' and ');
  const promise = `${nameOf(reading.party, statement)} ${reading.commitment === 'firm' ? 'promises' : 'speaks of'} ${kinds}`;
  const economic = reading.kinds.some((kind) => economicKinds.has(kind)) ? '' : ', which is not economic';
  const words = reading.hedge ? `weakened by "${reading.hedge.words}"` : quoted(reading, 'commitment');
  const measure = reading.measurable
    ? `, measurable by ${quoted(reading, 'measurable') || 'its figures'}`
    : ', with no measure';
  return `${reading.commitment === 'firm' ? 'Firm' : 'Hedged'}: ${promise}${words && ` (${words})`}${economic}${measure}`;
}

function leveragePart(reading: Reading): string {
  if (reading.leverage.length === 0) return '';
  const types = reading.leverage.map((type) => {
    const words = quotedFor(reading, 'leverage', type);
    return words ? `${type} (${words})` : type;
  });
  return `Leverage: ${types.join(', ')}${reading.for === 'unclear' ? '' : ` for ${whom(reading.for)}`}`;
}

const whom = (side: Reading['for']): string =>
  side === 'us' ? 'us' : side === 'partner' ? 'the partner' : 'the customers';

function nameOf(party: Reading['party'], { us, partner }: StatementInContext): string {
  if (party === 'us') return us || 'our side';
  if (party === 'partner') return partner || 'the partner';
  return party === 'both' ? 'each side' : 'somebody';
}

const quoted = (reading: Reading, of: Evidence['of']): string => quotedFor(reading, of);

function quotedFor({ evidence }: Reading, of: Evidence['of'], verdict?: string): string {
  const found = evidence.find((one) => one.of === of && (verdict === undefined || one.for === verdict));
  if (!found) return '';
  const from = { text: '', heading: ' in the heading', leadIn: ' in the lead-in', columns: ' in the column' }[found.in];
  return `"${found.words}"${from}`;
}
