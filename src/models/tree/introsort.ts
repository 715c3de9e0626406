/**
 * Sorts `values[start..end)` and moves `rows` along. Sorts exactly as scikit-learn's trees do (introsort with
 * the median of three, three-way partition; Musser 1997): the order of rows with equal values decides in which
 * order weights are summed.
 */
export function introsort(values: Float32Array, rows: Int32Array, start: number, end: number): void {
  if (end > start) sortPart(values, rows, start, end - start, 2 * (31 - Math.clz32(end - start)));
}

function sortPart(values: Float32Array, rows: Int32Array, from: number, length: number, depth: number): void {
  let base = from;
  let n = length;
  let depthLeft = depth;
  while (n > 1) {
    if (depthLeft <= 0) {
      heapsort(values, rows, base, n);
      return;
    }
    depthLeft--;
    const pivot = medianOfThree(values[base], values[base + (n >> 1)], values[base + n - 1]);
    let below = base;
    let above = base + n;
    for (let i = base; i < above; ) {
      if (values[i] < pivot) swap(values, rows, i++, below++);
      else if (values[i] > pivot) swap(values, rows, i, --above);
      else i++;
    }
    sortPart(values, rows, base, below - base, depthLeft);
    n = base + n - above;
    base = above;
  }
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function heapsort(values: Float32Array, rows: Int32Array, base: number, n: number): void {
  for (let root = (n - 2) >> 1; root >= 0; root--) siftDown(values, rows, base, root, n);
  for (let end = n - 1; end > 0; end--) {
    swap(values, rows, base, base + end);
    siftDown(values, rows, base, 0, end);
  }
}

function siftDown(values: Float32Array, rows: Int32Array, base: number, start: number, end: number): void {
  let root = start;
  for (;;) {
    const child = 2 * root + 1;
    let largest = root;
    if (child < end && values[base + largest] < values[base + child]) largest = child;
    if (child + 1 < end && values[base + largest] < values[base + child + 1]) largest = child + 1;
    if (largest === root) return;
    swap(values, rows, base + root, base + largest);
    root = largest;
  }
}

function swap(values: Float32Array, rows: Int32Array, i: number, j: number): void {
  const value = values[i];
  values[i] = values[j];
  values[j] = value;
  const row = rows[i];
  rows[i] = rows[j];
  rows[j] = row;
}
