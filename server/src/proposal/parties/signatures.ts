import { evidence, type NameEvidence, type Passage } from './evidence.js';
import { namesIn } from './names.js';

const closing =
  /^(?:(?:kind|best|warm|warmest|many) )?(?:regards|wishes|thanks)[,.]?$|^(?:best|cheers|sincerely|yours (?:sincerely|faithfully|truly)|respectfully)[,.]?$/i;

/** Lines below "Kind regards," that are looked at: a person, a post, the organisation. */
const signatureLines = 4;
const longestLine = 80;

/**
 * "Kind regards, / Ana Ruiz / Lakeside Dairy": whoever signs a letter writes it. The first of several lines is mostly a
 * person, so what stands below it says more.
 */
export function evidenceOfSignature(passage: Passage): NameEvidence[] {
  if (!passage.text.includes('\n')) return [];
  const lines = passage.text.split('\n');
  const at = lines.findIndex((line) => line.length < 30 && closing.test(line.trim()));
  if (at < 0) return [];
  const below = lines.slice(at + 1, at + 1 + signatureLines).filter((line) => line.length < longestLine);
  let start = lines.slice(0, at + 1).reduce((sum, line) => sum + line.length + 1, 0);
  return below.flatMap((line, index) => {
    const [name] = namesIn(line);
    const found = name
      ? [evidence(passage, name.name, start + name.start, { us: index === 0 && below.length > 1 ? 0.5 : 2.5 })]
      : [];
    start += line.length + 1;
    return found;
  });
}
