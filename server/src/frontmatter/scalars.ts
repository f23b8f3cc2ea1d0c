const booleanWords: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false };

/** `true`, `false`, and the `yes` and `no` that older YAML took for them; `undefined` for anything else. */
export function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  return Object.hasOwn(booleanWords, word) ? booleanWords[word] : undefined;
}
