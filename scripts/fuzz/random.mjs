/** Chance that can be repeated: the same seed and case number give the same case on every machine. */
export function chanceOf(seed, number) {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(number + 1, 0xc2b2ae35)) >>> 0;
  /** The mulberry32 generator: 0 up to, but not including, 1. */
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound) => Math.floor(share() * bound);
  return {
    share,
    below,
    pick: (list) => list[below(list.length)],
    times: (most, make) => Array.from({ length: 1 + below(most) }, make),
  };
}
