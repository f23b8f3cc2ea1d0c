import { yamlScalar } from '../frontmatter/scalars.js';
import { matchSupported, type Supported, type SupportedGroup } from './supported.js';

/** What is longer than this stands on lines of its own rather than in brackets. */
const lineWidth = 100;

/** The keys as lines of YAML, without line endings. */
export const yamlLines = (group: SupportedGroup): string[] =>
  matchSupported(group, {
    value: () => [],
    list: () => [],
    group: (entries) => entries.flatMap(([key, node]) => keyLines(key, node)),
  });

function keyLines(key: string, node: Supported): string[] {
  const short = `${key}: ${inBrackets(node)}`;
  return matchSupported(node, {
    value: () => [short],
    list: (items) =>
      items.every(isText) && short.length <= lineWidth ? [short] : [`${key}:`, ...items.flatMap(itemLines)],
    group: (entries) =>
      entries.every(([, value]) => isText(value)) && short.length <= lineWidth
        ? [short]
        : [`${key}:`, ...entries.flatMap(([name, value]) => keyLines(name, value)).map(indented)],
  });
}

/** An item of a list: its first line behind the dash, the others below its words. */
function itemLines(item: Supported): string[] {
  const lines = matchSupported(item, {
    value: ({ value }) => [yamlScalar(value)],
    list: () => [inBrackets(item)],
    group: (entries) => entries.flatMap(([name, value]) => keyLines(name, value)),
  });
  return lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`));
}

const indented = (line: string): string => `  ${line}`;

const isText = (node: Supported): boolean =>
  matchSupported(node, { value: () => true, list: () => false, group: () => false });

const inBrackets = (node: Supported): string =>
  matchSupported(node, {
    value: ({ value }) => yamlScalar(value),
    list: (items) => `[${items.map(inBrackets).join(', ')}]`,
    group: (entries) => `{ ${entries.map(([key, value]) => `${key}: ${inBrackets(value)}`).join(', ')} }`,
  });
