interface WithImprovement {
  readonly improvement: number;
}

// The steps of the C++ library's `push_heap` and `pop_heap`: they decide which of equal improvements comes
// first, and scikit-learn's trees depend on it.

/** Puts a node into a heap whose first has the largest improvement. */
export function pushInto<T extends WithImprovement>(heap: T[], node: T): void {
  heap.push(node);
  siftUp(heap, heap.length - 1, node);
}

/** Takes out the node with the largest improvement. */
export function popLargest<T extends WithImprovement>(heap: T[]): T | undefined {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return last;
  const largest = heap[0];
  const { length } = heap;
  let hole = 0;
  let child = 0;
  while (child < (length - 1) >> 1) {
    child = 2 * (child + 1);
    if (heap[child].improvement < heap[child - 1].improvement) child--;
    heap[hole] = heap[child];
    hole = child;
  }
  if (length % 2 === 0 && child === (length - 2) >> 1) {
    child = 2 * (child + 1);
    heap[hole] = heap[child - 1];
    hole = child - 1;
  }
  siftUp(heap, hole, last);
  return largest;
}

function siftUp<T extends WithImprovement>(heap: T[], from: number, node: T): void {
  let hole = from;
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    if (!(heap[parent].improvement < node.improvement)) break;
    heap[hole] = heap[parent];
    hole = parent;
  }
  heap[hole] = node;
}
