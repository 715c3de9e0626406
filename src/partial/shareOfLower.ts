/**
 * How large each value is among all: the share of the others that are lower, equal ones counted half. From 0 for
 * the lowest to 1 for the highest; 0.5 for all when all are equal.
 */
export function shareOfLower(values: ArrayLike<number>): Float64Array {
  const order = Int32Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a] - values[b]);
  const shares = new Float64Array(values.length).fill(0.5);
  if (values.length === 1) return shares;
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to]] === values[order[from]]) to++;
    for (let k = from; k < to; k++) shares[order[k]] = (from + to - 1) / 2 / (values.length - 1);
    from = to;
  }
  return shares;
}
