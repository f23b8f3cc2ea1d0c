import type { Words } from './clauses.js';
import type { Collector } from './collector.js';
import type { Parts } from './features.js';
import { isMeasured } from './measures.js';

const roles = ['entry', 'benefits', 'pitch', 'gives', 'asks', 'exchange', 'figures', 'plan', 'risks', 'rivals', 'money', 'terms', 'tiers', 'legal', 'rights', 'marketing', 'about', 'options', 'help', 'technical', 'customers', 'review', 'minimums', 'negated', 'grants']; // prettier-ignore
const telling = ['certifies', 'vouches', 'qualifies', 'keeps status', 'makes money', 'moves money', 'saves money', 'prices', 'brings customers', 'sets apart', 'compares', 'excludes others', 'customers', 'serves customers', 'betters', 'markets together', 'shows publicly', 'effect', 'binds', 'gives', 'receives', 'weakens', 'hedges', 'leans', 'negates', 'asks', 'aims', 'legal', 'always', 'free']; // prettier-ignore

/** What a text speaks of that says something together with its surroundings, in one order. */
export const toldBy = ({ groups }: Words): readonly string[] => telling.filter((group) => groups.has(group));

/** The roles that a heading, a lead-in or column heads give what stands under them. */
export const rolesOf = ({ groups }: Words): ReadonlySet<string> => new Set(roles.filter((role) => groups.has(role)));

/** What holds together: a heading's role with the lead-in's, and either with what the text speaks of. */
export function collectTogether(into: Collector, parts: Parts): void {
  const { text, clause } = parts;
  const measured = isMeasured(text, parts.measures) ? 'measured' : 'unmeasured';
  const told = toldBy(text);
  const [leadIn, heading, columns] = [parts.leadIn.roles, parts.heading.roles, parts.columns.roles];
  if (leadIn.size + heading.size + columns.size > 0) {
    for (const role of roles) {
      const place = leadIn.has(role) ? 'leadIn' : heading.has(role) ? 'heading' : columns.has(role) ? 'columns' : undefined; // prettier-ignore
      if (!place) continue;
      into.at(place);
      into.add(0.7, role, ' & ', clause.verb);
      into.add(0.7, role, ' & ', measured);
      for (const group of told) into.add(0.7, role, ' & ', group);
      if (leadIn.has(role)) for (const next of heading) into.add(0.7, role, ' under ', next);
    }
  }
  into.at('text');
  for (const one of told) {
    into.add(0.7, one, ' & ', measured);
    for (const two of told) if (one < two) into.add(0.5, one, ' + ', two);
  }
}
