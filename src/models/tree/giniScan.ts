import type { BestSplit } from './bestSplit';
import type { ClassSums } from './classSums';
import type { NodeEntries } from './nodeEntries';
import type { SplitRules } from './splitter';

/**
 * Looks for the split of a feature with the least Gini impurity, and puts it into `best` if it is better. Goes
 * down over the positive entries and up over the negative ones, so that zeros are never touched.
 */
export function scanGini(
  entries: NodeEntries,
  sums: ClassSums,
  size: number,
  rules: SplitRules,
  feature: number,
  best: BestSplit,
): void {
  const down = scanDown(entries, sums, size, rules, feature, best);
  if (entries.negatives > 0) scanUp(entries, sums, size, rules, feature, best, down);
}

/** scikit-learn's proxy of the improvement, from the weights and summed squares of both sides. */
export function giniProxy(left: number, leftSquares: number, right: number, rightSquares: number): number {
  return -right * (1 - rightSquares / (right * right)) - left * (1 - leftSquares / (left * left));
}

/** A little less than what (right squares / right + left squares / left) must be for a proxy to be reached. */
function limitOf(proxy: number, weight: number): number {
  return proxy + weight - 1e-12 * weight;
}

/** @returns whether `best` is now a split of this feature */
function scanDown(
  entries: NodeEntries,
  sums: ClassSums,
  size: number,
  rules: SplitRules,
  feature: number,
  best: BestSplit,
): boolean {
  const { rows, values, count, negatives } = entries;
  const { words, codeBits, total, moved, weight: nodeWeight } = sums;
  const mask = (1 << codeBits) - 1;
  const { minSamplesLeaf, minWeightLeaf } = rules;
  const zeros = size - count;
  // The lowest entry that has something below it.
  const last = zeros > 0 || negatives > 0 ? negatives : 1;
  const belowLast = zeros > 0 || negatives === 0 ? 0 : values[negatives - 1];
  const toBeat = best.proxy;
  let bestProxy = -Infinity;
  let bestEntry = -1;
  let limit = limitOf(toBeat, nodeWeight);
  let right = 0;
  let rightSquares = 0;
  let leftSquares = sums.squares;
  for (let t = count - 1; t >= last; t--) {
    const word = words[rows[t]];
    const code = word & mask;
    const weight = word >> codeBits;
    const before = moved[code];
    rightSquares += weight * (2 * before + weight);
    leftSquares -= weight * (2 * (total[code] - before) - weight);
    moved[code] = before + weight;
    right += weight;
    const lower = t > negatives ? values[t - 1] : belowLast;
    if (values[t] <= lower) continue;
    if (count - t < minSamplesLeaf || size - count + t < minSamplesLeaf) continue;
    const left = nodeWeight - right;
    if (right < minWeightLeaf || left < minWeightLeaf) continue;
    const proxy = -right * (1 - rightSquares / (right * right)) - left * (1 - leftSquares / (left * left));
    // Of equal candidates scikit-learn, which goes up, keeps the lowest.
    if (proxy >= bestProxy) {
      bestProxy = proxy;
      bestEntry = t;
      limit = Math.max(limit, limitOf(proxy, nodeWeight));
    }
  }
  clear(sums, rows, Math.max(last, 0), count);
  if (bestProxy <= toBeat) return false;
  best.proxy = bestProxy;
  best.feature = feature;
  best.leftCount = size - count + bestEntry;
  best.lower = bestEntry > negatives ? values[bestEntry - 1] : belowLast;
  best.upper = values[bestEntry];
  best.ranked = entries.ranked;
  return true;
}

function scanUp(
  entries: NodeEntries,
  sums: ClassSums,
  size: number,
  rules: SplitRules,
  feature: number,
  best: BestSplit,
  mayEqual: boolean,
): void {
  const { rows, values, count, negatives } = entries;
  const { words, codeBits, total, moved, weight: nodeWeight } = sums;
  const mask = (1 << codeBits) - 1;
  const { minSamplesLeaf, minWeightLeaf } = rules;
  const zeros = size - count;
  // The gap above the last negative entry belongs to the way down, unless zeros are above it.
  const to = zeros > 0 ? negatives : negatives - 1;
  let left = 0;
  let leftSquares = 0;
  let rightSquares = sums.squares;
  let isFirst = true;
  for (let t = 0; t < to; t++) {
    const word = words[rows[t]];
    const code = word & mask;
    const weight = word >> codeBits;
    const before = moved[code];
    leftSquares += weight * (2 * before + weight);
    rightSquares -= weight * (2 * (total[code] - before) - weight);
    moved[code] = before + weight;
    left += weight;
    const upper = t + 1 < negatives ? values[t + 1] : 0;
    if (upper <= values[t]) continue;
    if (t + 1 < minSamplesLeaf || size - t - 1 < minSamplesLeaf) continue;
    const right = nodeWeight - left;
    if (right < minWeightLeaf || left < minWeightLeaf) continue;
    const proxy = giniProxy(left, leftSquares, right, rightSquares);
    if (proxy > best.proxy || (mayEqual && isFirst && proxy === best.proxy)) {
      isFirst = false;
      best.proxy = proxy;
      best.feature = feature;
      best.leftCount = t + 1;
      best.lower = values[t];
      best.upper = upper;
      best.ranked = entries.ranked;
    }
  }
  clear(sums, rows, 0, to);
}

function clear(sums: ClassSums, rows: Int32Array, from: number, to: number): void {
  const { moved, words, codeBits } = sums;
  const mask = (1 << codeBits) - 1;
  if (to - from > moved.length) moved.fill(0);
  else for (let t = from; t < to; t++) moved[words[rows[t]] & mask] = 0;
}
