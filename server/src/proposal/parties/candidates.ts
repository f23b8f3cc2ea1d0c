import type { Span } from '../../text/span.js';
import { organisationWords } from '../vocabulary/parties.js';
import { sideOfRole } from './roleSide.js';
import type { NameEvidence } from './evidence.js';
import { initials, nameKey, shortName } from './names.js';

/** One organisation with all the forms of its name and what speaks for each side. */
export interface Candidate {
  readonly forms: Map<string, { words: string; count: number; weight: number; span: Span }>;
  readonly aliases: Set<string>;
  us: number;
  partner: number;
  count: number;
  /** How often it stands within running sentences. */
  inside: number;
  /** See `NameEvidence.stated`. */
  stated: boolean;
  /** A label or definition gives it as a name. */
  named: boolean;
}

/** At most so much of one kind of hint counts: ten "with Orchard" are no better than three. */
const mostPerSide = 12;

/** Puts the evidence together by name: forms with the same key, initials and defined short names are one candidate. */
export function candidatesOf(all: readonly NameEvidence[]): Candidate[] {
  const byKey = new Map<string, Candidate>();
  for (const each of all) {
    const key = nameKey(each.name);
    if (key.length < 2 || isRolePhrase(each.name)) continue;
    const candidate = byKey.get(key) ?? {
      forms: new Map(),
      aliases: new Set<string>(),
      us: 0,
      partner: 0,
      count: 0,
      inside: 0,
      stated: false,
      named: false,
    };
    byKey.set(key, candidate);
    add(candidate, each);
  }
  mergeAliases(byKey);
  mergeLongerForms(byKey);
  mergeCommunities(byKey);
  return [...new Set(byKey.values())];
}

/** "Reseller of the Products": a role with what it is about, and no name that could swallow the role's evidence. */
const isRolePhrase = (name: string): boolean =>
  name.includes(' of ') && sideOfRole(name.split(' of ')[0]!) !== undefined;

function add(candidate: Candidate, each: NameEvidence): void {
  const words = shortName(each.name);
  const form = candidate.forms.get(words) ?? { words, count: 0, weight: 0, span: each.span };
  candidate.forms.set(words, { ...form, count: form.count + 1, weight: form.weight + each.us + each.partner });
  candidate.us = Math.min(mostPerSide, candidate.us + each.us);
  candidate.partner = Math.min(mostPerSide, candidate.partner + each.partner);
  candidate.count++;
  if (each.inside === true) candidate.inside++;
  candidate.stated ||= each.stated === true || each.named === true;
  candidate.named ||= each.named === true;
  for (const alias of each.aliases ?? []) candidate.aliases.add(alias);
}

function mergeAliases(byKey: Map<string, Candidate>): void {
  const merged = new Set<Candidate>();
  for (const [key, candidate] of byKey) {
    for (const alias of [...candidate.aliases, initials([...candidate.forms.keys()][0] ?? '')]) {
      const aliasKey = nameKey(alias);
      const other = byKey.get(aliasKey);
      if (alias.length < 2 || !other || other === candidate || aliasKey === key) continue;
      // A short name that two parties are given ("the Trust") joins only the first, never the two.
      if (merged.has(other)) continue;
      absorb(candidate, other);
      candidate.aliases.add(alias);
      byKey.set(aliasKey, candidate);
      merged.add(candidate);
    }
  }
}

/** "Orchard" and "Orchard Foods" are one where the short form is used at least as much as the long one, or half. */
function mergeLongerForms(byKey: Map<string, Candidate>): void {
  const keys = [...byKey.keys()].sort((a, b) => b.length - a.length);
  for (const key of keys) {
    const words = key.split(' ');
    const short = byKey.get(words[0]!);
    const long = byKey.get(key);
    if (words.length < 2 || sideOfRole(words[0]!) !== undefined || !short || !long || short === long) continue;
    if (short.count * 2 < long.count) continue;
    // "Orchard Supply Terms (the Terms)" is a paper of Orchard's: its short name is not Orchard's.
    absorb(
      short,
      long,
      words.slice(1).every((word) => organisationWords.has(word)),
    );
    byKey.set(key, short);
  }
}

/** "Harbour" and "HarbourDAO" are one. */
function mergeCommunities(byKey: Map<string, Candidate>): void {
  for (const [key, candidate] of byKey) {
    const short = key.length > 5 && key.endsWith('dao') ? byKey.get(key.slice(0, -3).trim()) : undefined;
    if (!short || short === candidate) continue;
    absorb(candidate, short);
    byKey.set(key.slice(0, -3).trim(), candidate);
  }
}

function absorb(into: Candidate, other: Candidate, withAliases = true): void {
  for (const [words, form] of other.forms) into.forms.set(words, form);
  if (withAliases) for (const alias of other.aliases) into.aliases.add(alias);
  into.us = Math.min(mostPerSide, into.us + other.us);
  into.partner = Math.min(mostPerSide, into.partner + other.partner);
  into.count += other.count;
  into.inside += other.inside;
  into.stated ||= other.stated;
  into.named ||= other.named;
}
