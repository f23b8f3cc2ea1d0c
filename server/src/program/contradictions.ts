import { answerOf, isSameTier } from './file.js';
import type { ProgramProblem, ProgramSource } from './program.js';
import {
  didYouMean,
  entriesOf,
  itemsOf,
  treeAt,
  valueOf,
  type MapTree,
  type Origin,
  type ProgramTree,
  type TreeEntry,
} from './tree.js';

/**
 * Where the values of a programme cannot all hold, though each is of the right kind. A contradiction is said in the
 * file that brought it about: at its own half of it, whichever that is. What lies wholly in an extended file is said
 * there.
 */
export function contradictionsIn(tree: MapTree, source: ProgramSource): ProgramProblem[] {
  const search = new Search(tree, source);
  search.tiers();
  search.questions();
  search.ladder();
  search.unasked();
  search.phases();
  search.charter();
  search.perTier();
  search.signOff();
  search.launch();
  return search.problems;
}

/** A place that is to blame if it lies in the file itself, and what is said there. */
type Blame = readonly [origin: Origin | undefined, message: string];

class Search {
  readonly problems: ProgramProblem[] = [];
  readonly #tree: MapTree;
  readonly #source: ProgramSource;
  readonly #tierNames: readonly string[];
  readonly #unasked = new Set<string>();

  constructor(tree: MapTree, source: ProgramSource) {
    this.#tree = tree;
    this.#source = source;
    this.#tierNames = itemsOf(this.#at('tiers')).flatMap((tier) => textOf(treeAt(tier, 'name')) ?? []);
  }

  tiers(): void {
    const tiers = itemsOf(this.#at('tiers'));
    const limit = valueOf(this.#at('tier-limit'));
    if (typeof limit === 'number' && tiers.length > limit) this.#tooMany(tiers, limit);
    this.#twice(tiers.map((tier) => treeAt(tier, 'name')), (name) => `There are two tiers called "${name}".`); // prettier-ignore
    for (const tier of tiers) {
      const name = treeAt(tier, 'name');
      if (textOf(name)?.toLowerCase() === 'default') {
        this.#say([
          name?.origin,
          '"default" stands for the tiers that a table does not name. Call the tier something else.',
        ]);
      }
      this.#bounds(treeAt(tier, 'build-months'), 'build time');
      for (const [key, { key: place, value }] of entriesOf(treeAt(tier, 'needs'))) this.#answers(key, place, value);
    }
  }

  questions(): void {
    const questions = itemsOf(this.#at('tier-questions'));
    this.#twice(questions.map((question) => treeAt(question, 'key')), (key) => `The question "${key}" is asked twice.`); // prettier-ignore
    for (const question of questions) {
      const answers = itemsOf(treeAt(question, 'answers'));
      const key = treeAt(question, 'key');
      if (answers.length < 2)
        this.#say([key?.origin, `"${textOf(key)}" needs two answers at least to decide anything.`]);
      this.#twice(answers.map((answer) => treeAt(answer, 'value')), (value) => `The answer "${value}" stands here twice.`); // prettier-ignore
    }
  }

  ladder(): void {
    const rungs = itemsOf(this.#at('tier-ladder'));
    const leftOut = rungs.map((rung) => treeAt(rung, 'tier')).filter((tier) => !this.#hasTier(textOf(tier) ?? ''));
    for (const tier of leftOut) {
      const name = textOf(tier) ?? '';
      this.#say([tier?.origin, `The ladder leads to "${name}", which is no tier here.${this.#tierHint(name)}`]);
    }
    const below = new Set(leftOut.filter((tier) => !this.#isOwn(tier?.origin)).map(textOf));
    if (below.size > 0) {
      const names = [...below].map((name) => `"${name}"`).join(', ');
      const message = `The ladder leads to ${names}, which these tiers leave out. Write a "tier-ladder" for them.`;
      this.#say([this.#keyOf('tiers'), message]);
    }
    for (const rung of rungs) {
      for (const [key, { key: place, value }] of entriesOf(treeAt(rung, 'when'))) this.#answers(key, place, value);
    }
  }

  /** Questions that these leave out though something below them counts on the answers: said once, after the search. */
  unasked(): void {
    if (this.#unasked.size === 0) return;
    const keys = [...this.#unasked].map((key) => `"${key}"`).join(', ');
    const message = `These questions leave out ${keys}, which the tiers or the ladder ask for. Write "tiers" and "tier-ladder" for them.`;
    this.#say([this.#keyOf('tier-questions'), message]);
  }

  phases(): void {
    for (const [name, { value }] of entriesOf(this.#at('phases'))) {
      this.#bounds(treeAt(value, 'weeks'), `weeks of "${name}"`);
      this.#bounds(treeAt(value, 'customers'), `customers of "${name}"`);
      const gate = treeAt(value, 'gate');
      if (gate && !treeAt(gate, 'percent')) this.#say([gate.origin, `The gate of "${name}" needs a "percent".`]);
    }
  }

  charter(): void {
    for (const { value } of entriesOf(this.#at('charter')).values()) {
      const from = textOf(value) ?? '';
      if (from === 'always' || from === 'never' || this.#hasTier(from)) continue;
      const known = ['always', 'never', ...this.#tierNames];
      this.#say([
        value.origin,
        `Expected "always", "never" or a tier.${didYouMean(from, known) || ` Tiers are ${this.#tierNames.join(', ')}.`}`,
      ]);
    }
  }

  /** Tables by tier. Below own tiers those of other names are passed over in silence: nobody wrote them here. */
  perTier(): void {
    const tables = [
      this.#at('capacity'),
      treeAt(this.#at('review'), 'cadence-days'),
      treeAt(this.#at('sign-off'), 'tiers'),
    ];
    for (const [tier, { key }] of tables.flatMap((table): [string, TreeEntry][] => [...entriesOf(table)])) {
      if (tier === 'default' || this.#hasTier(tier)) continue;
      this.#say([key, `"${tier}" is no tier here.${this.#tierHint(tier)}`]);
    }
  }

  signOff(): void {
    const roles = [...entriesOf(treeAt(this.#at('sign-off'), 'roles')).keys()];
    for (const { value: sides } of entriesOf(treeAt(this.#at('sign-off'), 'tiers')).values()) {
      for (const role of [...itemsOf(treeAt(sides, 'us')), ...itemsOf(treeAt(sides, 'partner'))]) {
        const name = textOf(role) ?? '';
        if (roles.includes(name)) continue;
        const wayOut = didYouMean(name, roles) || ' Add it under "roles", with the titles that hold it.';
        this.#say([role.origin, `"${name}" is no role here.${wayOut}`]);
      }
    }
  }

  launch(): void {
    for (const [name, { key, value }] of entriesOf(treeAt(this.#at('launch'), 'items'))) {
      if (value.kind !== 'map') continue;
      const missing = ['phase', 'from', 'to', 'words'].filter((part) => !treeAt(value, part));
      if (missing.length > 0) this.#say([key, `"${name}" still needs ${missing.join(', ')}.`]);
      const [from, to] = [treeAt(value, 'from'), treeAt(value, 'to')];
      const [first, last] = [valueOf(from), valueOf(to)];
      if (typeof first !== 'number' || typeof last !== 'number' || first <= last) continue;
      const message = `"${name}" would end on day ${last}, before it begins on day ${first}. Days before the launch are negative.`;
      this.#say([from?.origin, message], [to?.origin, message]);
    }
  }

  /** The first tier beyond the limit that this file brings in, or its limit. */
  #tooMany(tiers: readonly ProgramTree[], limit: number): void {
    const beyond = tiers[limit];
    const message =
      `${tiers.length} tiers are more than the ${limit} that partners can tell apart. ` +
      'Put those together that promise nearly the same, or raise "tier-limit".';
    const places = [treeAt(beyond, 'name')?.origin, this.#at('tier-limit')?.origin].filter((place) =>
      this.#isOwn(place),
    );
    if (places[0]) this.problems.push({ code: 'program/too-many-tiers', span: places[0].span, message });
  }

  #answers(key: string, place: Origin, accepted: ProgramTree): void {
    const questions = itemsOf(this.#at('tier-questions'));
    const question = questions.find((candidate) => textOf(treeAt(candidate, 'key')) === key);
    if (!question) {
      const keys = questions.flatMap((candidate) => textOf(treeAt(candidate, 'key')) ?? []);
      const wayOut = didYouMean(key, keys) || ` Questions are ${keys.join(', ')}.`;
      this.#say([place, `No question has the key "${key}".${wayOut}`]);
      if (!this.#isOwn(place)) this.#unasked.add(key);
      return;
    }
    const answers = itemsOf(treeAt(question, 'answers')).map((answer) => String(answerOf(treeAt(answer, 'value'))));
    for (const answer of itemsOf(accepted)) {
      const value = String(answerOf(answer));
      if (answers.includes(value)) continue;
      const wayOut = didYouMean(value, answers) || ` Answers are ${answers.join(', ')}.`;
      this.#say(
        [answer.origin, `"${value}" is no answer to "${key}".${wayOut}`],
        [treeAt(question, 'answers')?.origin, `The answers to "${key}" leave out "${value}", which decides a tier.`],
      );
    }
  }

  #bounds(tree: ProgramTree | undefined, what: string): void {
    const [min, max] = [treeAt(tree, 'min'), treeAt(tree, 'max')];
    const [least, most] = [valueOf(min), valueOf(max)];
    if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return;
    const message = `The ${what} cannot be at least ${least} and at most ${most}. Swap them, or set the other one too.`;
    this.#say([min?.origin, message], [max?.origin, message]);
  }

  #twice(names: readonly (ProgramTree | undefined)[], message: (name: string) => string): void {
    const seen = new Set<string>();
    for (const name of names) {
      const text = textOf(name);
      if (text === undefined) continue;
      if (seen.has(text.trim().toLowerCase())) this.#say([name?.origin, message(text)]);
      seen.add(text.trim().toLowerCase());
    }
  }

  #say(...blames: readonly Blame[]): void {
    const own = blames.find(([origin]) => this.#isOwn(origin));
    if (own?.[0]) this.problems.push({ code: 'program/schema', span: own[0].span, message: own[1] });
  }

  #isOwn(origin: Origin | undefined): boolean {
    return origin?.source === this.#source;
  }

  #hasTier(name: string): boolean {
    return this.#tierNames.some((tier) => isSameTier(tier, name));
  }

  #tierHint(name: string): string {
    return didYouMean(name, this.#tierNames) || ` Tiers are ${this.#tierNames.join(', ')}.`;
  }

  #keyOf(key: string): Origin | undefined {
    return this.#tree.entries.get(key)?.key;
  }

  #at(key: string): ProgramTree | undefined {
    return treeAt(this.#tree, key);
  }
}

const textOf = (tree: ProgramTree | undefined): string | undefined => {
  const value = valueOf(tree);
  return value === undefined ? undefined : String(value);
};
