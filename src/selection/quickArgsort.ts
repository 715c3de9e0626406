const SMALL = 16;

/**
 * The order that sorts the values, ascending, with ties in the order in which NumPy's plain quicksort leaves
 * them. (Where NumPy sorts with vector instructions, ties come out in another order on each kind of processor;
 * this is the one of those without.)
 *
 * Source: Musser's introsort as in NumPy's `argsort`: median of three, small ranges by insertion.
 */
export function quickArgsort(values: ArrayLike<number>): Int32Array {
  const order = Int32Array.from({ length: values.length }, (_, i) => i);
  sortRange(values, order, 0, order.length - 1);
  return order;
}

function sortRange(values: ArrayLike<number>, order: Int32Array, first: number, last: number): void {
  let from = first;
  let to = last;
  while (to - from >= SMALL) {
    const pivotAt = partition(values, order, from, to);
    if (pivotAt - from < to - pivotAt) {
      sortRange(values, order, from, pivotAt - 1);
      from = pivotAt + 1;
    } else {
      sortRange(values, order, pivotAt + 1, to);
      to = pivotAt - 1;
    }
  }
  insertionSort(values, order, from, to);
}

/** Puts what is below the pivot before it and what is above behind it, and says where the pivot came to stand. */
function partition(values: ArrayLike<number>, order: Int32Array, from: number, to: number): number {
  const middle = from + ((to - from) >> 1);
  if (values[order[middle]] < values[order[from]]) swap(order, middle, from);
  if (values[order[to]] < values[order[middle]]) swap(order, to, middle);
  if (values[order[middle]] < values[order[from]]) swap(order, middle, from);
  const pivot = values[order[middle]];
  swap(order, middle, to - 1);
  let i = from;
  let j = to - 1;
  for (;;) {
    do i++;
    while (values[order[i]] < pivot);
    do j--;
    while (pivot < values[order[j]]);
    if (i >= j) break;
    swap(order, i, j);
  }
  swap(order, i, to - 1);
  return i;
}

function insertionSort(values: ArrayLike<number>, order: Int32Array, from: number, to: number): void {
  for (let i = from + 1; i <= to; i++) {
    const moved = order[i];
    let j = i;
    for (; j > from && values[moved] < values[order[j - 1]]; j--) order[j] = order[j - 1];
    order[j] = moved;
  }
}

function swap(order: Int32Array, i: number, j: number): void {
  const moved = order[i];
  order[i] = order[j];
  order[j] = moved;
}
