import { InputError } from '../errors/inputError';

/** A curve that never falls: straight between its points, level beyond them. */
export interface IsotonicCurve {
  /** Ascending. */
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/**
 * The curve that never falls and is nearest to the values, by squares: pool adjacent violators. Source: Barlow et
 * al., "Statistical inference under order restrictions" (1972); scikit-learn's `IsotonicRegression`.
 *
 * @param x - where each value stands, finite
 * @param y - the values
 * @throws InputError on unequal lengths, no values, or values not finite
 */
export function fitIsotonic(x: ArrayLike<number>, y: ArrayLike<number>): IsotonicCurve {
  if (x.length !== y.length || x.length === 0) {
    throw new InputError(`${x.length} places and ${y.length} values: give equally many, one at least`);
  }
  const order = Int32Array.from({ length: x.length }, (_, i) => i).sort((a, b) => x[a] - x[b] || a - b);
  const blocks: Block[] = [];
  for (const i of order) {
    if (!Number.isFinite(x[i]) || !Number.isFinite(y[i])) {
      throw new InputError(`value ${y[i]} at ${x[i]}: give finite numbers`);
    }
    const last = blocks.at(-1);
    if (last && last.to === x[i]) join(last, { from: x[i], to: x[i], sum: y[i], rows: 1 });
    else blocks.push({ from: x[i], to: x[i], sum: y[i], rows: 1 });
  }
  const pooled: Block[] = [];
  for (const block of blocks) {
    pooled.push(block);
    while (pooled.length > 1 && mean(pooled.at(-2)!) >= mean(pooled.at(-1)!)) {
      join(pooled.at(-2)!, pooled.at(-1)!);
      pooled.pop();
    }
  }
  const ends = pooled.flatMap((block) => (block.from === block.to ? [block.from] : [block.from, block.to]));
  const means = pooled.flatMap((block) =>
    block.from === block.to ? [mean(block)] : [mean(block), mean(block)],
  );
  return { x: ends, y: means };
}

/** The curve's value at a place. */
export function isotonicValue({ x, y }: IsotonicCurve, at: number): number {
  let [low, high] = [0, x.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (x[middle] < at) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return y[0];
  if (low === x.length) return y[x.length - 1];
  const share = (at - x[low - 1]) / (x[low] - x[low - 1]);
  return y[low - 1] + share * (y[low] - y[low - 1]);
}

interface Block {
  readonly from: number;
  to: number;
  sum: number;
  rows: number;
}

function mean({ sum, rows }: Block): number {
  return sum / rows;
}

function join(block: Block, next: Block): void {
  block.to = next.to;
  block.sum += next.sum;
  block.rows += next.rows;
}
