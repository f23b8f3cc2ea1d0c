import { type FeatureNames, nothing, type Part, partOf } from './featureNames.js';

/** Where a feature was observed. */
export type Place = 'text' | 'heading' | 'leadIn' | 'columns';

/** Features as columns, the first `count` entries of each: a statement has some hundred. */
export interface Features {
  readonly count: number;
  /** By which the model knows the features. */
  readonly numbers: readonly number[];
  readonly values: readonly number[];
  readonly places: readonly Place[];
  /** Offsets into the text at that place; an empty span where a whole shape and no word is meant. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * What is observed about one statement after the other: features in the order they are seen, without those that have
 * no number; of one seen twice the first counts. The next statement overwrites them.
 */
export class Collector implements Features {
  count = 0;
  readonly numbers: number[] = [];
  readonly values: number[] = [];
  readonly places: Place[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private readonly names: FeatureNames;
  /** For each feature the statement it was last seen in, as a number. */
  private lastSeen = new Uint32Array(1024);
  private statement = 0;
  private place: Place = 'text';
  private start = 0;
  private end = 0;

  constructor(names: FeatureNames) {
    this.names = names;
  }

  /** Another statement. */
  begin(): void {
    if (++this.statement > 0xffff_ffff) {
      this.lastSeen.fill(0);
      this.statement = 1;
    }
    this.count = 0;
    this.at('text');
  }

  /** Where what is added next was seen. */
  at(place: Place, start = 0, end = 0): void {
    this.place = place;
    this.start = start;
    this.end = end;
  }

  /** Adds a feature by the parts of its name, written out. */
  add(value: number, a: string, b?: string, c?: string, d?: string): void {
    this.addParts(value, partOf(a), written(b), written(c), written(d));
  }

  /** As `add`, for parts that are at hand. */
  addParts(value: number, a: Part, b = nothing, c = nothing, d = nothing): void {
    const number = this.names.numberOf(a, b, c, d);
    if (number >= 0) this.addNumber(number, value);
  }

  /** Adds features that have their numbers by the same names. */
  addAll({ count, numbers, values, places, starts, ends }: Features): void {
    for (let at = 0; at < count; at++) {
      this.at(places[at]!, starts[at], ends[at]);
      this.addNumber(numbers[at]!, values[at]!);
    }
  }

  /** The features of the present statement, to be kept. */
  copy(): Features {
    const { count } = this;
    return {
      count,
      numbers: this.numbers.slice(0, count),
      values: this.values.slice(0, count),
      places: this.places.slice(0, count),
      starts: this.starts.slice(0, count),
      ends: this.ends.slice(0, count),
    };
  }

  private addNumber(number: number, value: number): void {
    if (number >= this.lastSeen.length) this.makeRoomFor(number);
    if (this.lastSeen[number] === this.statement) return;
    this.lastSeen[number] = this.statement;
    const at = this.count++;
    this.numbers[at] = number;
    this.values[at] = value;
    this.places[at] = this.place;
    this.starts[at] = this.start;
    this.ends[at] = this.end;
  }

  private makeRoomFor(number: number): void {
    const longer = new Uint32Array(2 * number);
    longer.set(this.lastSeen);
    this.lastSeen = longer;
  }
}

/** Which of the features has this number; -1 where none has. */
export function placeOf(number: number, { numbers, count }: Features): number {
  for (let at = 0; at < count; at++) if (numbers[at] === number) return at;
  return -1;
}

const written = (text: string | undefined): Part => (text === undefined ? nothing : partOf(text));
