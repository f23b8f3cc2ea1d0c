/** Letters to add, drop or change to get from `a` to `b`; two that changed places count once. Costs both lengths' product. */
export function lettersApart(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = last[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      const fewest = Math.min(changed, last[column]! + 1, current[column - 1]! + 1);
      const isSwapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(isSwapped ? Math.min(fewest, beforeLast[column - 2]! + 1) : fewest);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
