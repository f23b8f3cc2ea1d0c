const booleanWords: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false };

/** `true`, `false`, and the `yes` and `no` that older YAML took for them; `undefined` for anything else. */
export function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  return Object.hasOwn(booleanWords, word) ? booleanWords[word] : undefined;
}

/** What plain YAML would take for something else than text: null, truth, numbers, or words of older YAML. */
const readAsOther =
  /^(?:~|null|true|false|yes|no|on|off|[-+]?\.?\d[\d_]{0,60}(?:\.\d{0,60})?(?:e[-+]?\d{1,9})?|0x[\da-f]{1,60}|0o[0-7]{1,60}|[-+]?\.(?:inf|nan)|<<|=)$/i;

/** Signs that text cannot begin with, and those that end or part it. Brackets and commas matter within brackets only. */
const needsQuotes = /^[-?:](?:\s|$)|^[\s&*!|>%@`"'#,[\]{}]|:(?:\s|$)|\s#|[,[\]{}]|\s$|^---|^\.\.\.$|^$/;

/**
 * A value as YAML on one line, quoted only where YAML needs it, and fit for `[ ]` and `{ }`, too. Numbers and
 * booleans stay what they are; text that looks like one is quoted.
 */
export function yamlScalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  // eslint-disable-next-line no-control-regex -- control characters are just what must not stand there as they are
  if (/[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\uD800-\uDFFF]/u.test(value)) return escaped(value);
  if (!needsQuotes.test(value) && !readAsOther.test(value)) return value;
  return value.includes("'") && !/["\\]/.test(value) ? `"${value}"` : `'${value.replaceAll("'", "''")}'`;
}

/** Double quotes: the only style with escapes. JSON's are YAML's, but for a few signs. */
const escaped = (value: string): string =>
  JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
