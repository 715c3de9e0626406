/**
 * How many letters must be inserted, deleted, exchanged, or swapped with their neighbour to make `b` of `a`
 * (the optimal string alignment distance). Time and memory grow with the product of the lengths.
 */
export function editDistance(a: string, b: string): number {
  const width = b.length + 1;
  const rows = new Uint16Array((a.length + 1) * width);
  for (let j = 0; j < width; j++) rows[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const row = i * width;
    rows[row] = i;
    for (let j = 1; j < width; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let least = rows[row - width + j - 1]! + (same ? 0 : 1);
      least = Math.min(least, rows[row - width + j]! + 1, rows[row + j - 1]! + 1);
      if (i > 1 && j > 1 && !same && swapped(a, b, i, j)) {
        least = Math.min(least, rows[row - 2 * width + j - 2]! + 1);
      }
      rows[row + j] = least;
    }
  }
  return rows[rows.length - 1]!;
}

function swapped(a: string, b: string, i: number, j: number): boolean {
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}
