import type { BestSplit } from './bestSplit';
import type { ClassSums } from './classSums';
import { movedEntropyProxy } from './entropy';
import type { NodeEntries } from './nodeEntries';
import type { SplitRules } from './splitter';

const MAX_TABLE = 1 << 20;

/**
 * Looks for a feature's split with the least entropy. The entropy of each candidate is kept up in a few steps
 * per row, with small rounding errors; only a candidate that may be the best is worked out as scikit-learn
 * does, class after class.
 */
export class EntropyScan {
  private readonly table: Float64Array;
  private sums!: ClassSums;
  private nodeTerm = 0;

  constructor(totalWeight: number) {
    this.table = Float64Array.from({ length: Math.min(totalWeight + 1, MAX_TABLE) }, (_, i) => timesLog(i));
  }

  /** Takes up a node. */
  enter(sums: ClassSums): void {
    this.sums = sums;
    this.nodeTerm = sums.total.reduce((sum, weight) => sum + this.term(weight), 0);
  }

  /** Puts the feature's best split into `best` if it is better. */
  scan(entries: NodeEntries, size: number, rules: SplitRules, feature: number, best: BestSplit): void {
    const down = this.scanDown(entries, size, rules, feature, best);
    if (entries.negatives > 0) this.scanUp(entries, size, rules, feature, best, down);
  }

  private scanDown(
    entries: NodeEntries,
    size: number,
    rules: SplitRules,
    feature: number,
    best: BestSplit,
  ): boolean {
    const { values, count, negatives } = entries;
    const zeros = size - count;
    const last = zeros > 0 || negatives > 0 ? negatives : 1;
    const belowLast = zeros > 0 || negatives === 0 ? 0 : values[negatives - 1];
    const toBeat = best.proxy;
    const slack = this.slack(count);
    let bestProxy = -Infinity;
    let bestEntry = -1;
    let right = 0;
    this.beginTerms();
    for (let t = count - 1; t >= last; t--) {
      right += this.move(entries.rows[t]);
      const lower = t > negatives ? values[t - 1] : belowLast;
      if (values[t] <= lower) continue;
      if (!allows(rules, count - t, size, right, this.sums.weight)) continue;
      if (this.estimate(right) < Math.max(bestProxy, toBeat) - slack) continue;
      const proxy = movedEntropyProxy(this.sums, true, right);
      // Of equal candidates scikit-learn, which goes up, keeps the lowest.
      if (proxy < bestProxy) continue;
      bestProxy = proxy;
      bestEntry = t;
    }
    this.sums.endMove();
    if (bestProxy <= toBeat) return false;
    best.proxy = bestProxy;
    best.feature = feature;
    best.leftCount = size - count + bestEntry;
    best.lower = bestEntry > negatives ? values[bestEntry - 1] : belowLast;
    best.upper = values[bestEntry];
    best.ranked = entries.ranked;
    return true;
  }

  private scanUp(
    entries: NodeEntries,
    size: number,
    rules: SplitRules,
    feature: number,
    best: BestSplit,
    mayEqual: boolean,
  ): void {
    const { values, count, negatives } = entries;
    const to = size > count ? negatives : negatives - 1;
    const slack = this.slack(count);
    let left = 0;
    let isFirst = true;
    this.beginTerms();
    for (let t = 0; t < to; t++) {
      left += this.move(entries.rows[t]);
      const upper = t + 1 < negatives ? values[t + 1] : 0;
      if (upper <= values[t]) continue;
      if (!allows(rules, t + 1, size, left, this.sums.weight)) continue;
      if (this.estimate(left) < best.proxy - slack) continue;
      const proxy = movedEntropyProxy(this.sums, false, left);
      if (proxy < best.proxy || (proxy === best.proxy && !(mayEqual && isFirst))) continue;
      isFirst = false;
      best.proxy = proxy;
      best.feature = feature;
      best.leftCount = t + 1;
      best.lower = values[t];
      best.upper = upper;
      best.ranked = entries.ranked;
    }
    this.sums.endMove();
  }

  private movedTerm = 0;
  private restTerm = 0;

  private beginTerms(): void {
    this.movedTerm = 0;
    this.restTerm = this.nodeTerm;
  }

  /** Moves a row, and returns its weight. */
  private move(row: number): number {
    const { words, codeBits, total, moved } = this.sums;
    const code = words[row] & ((1 << codeBits) - 1);
    const weight = words[row] >> codeBits;
    const before = moved[code];
    const rest = total[code] - before;
    this.movedTerm += this.term(before + weight) - this.term(before);
    this.restTerm += this.term(rest - weight) - this.term(rest);
    moved[code] = before + weight;
    return weight;
  }

  /** The proxy but for rounding. */
  private estimate(movedWeight: number): number {
    const rest = this.sums.weight - movedWeight;
    return this.movedTerm - this.term(movedWeight) + this.restTerm - this.term(rest);
  }

  /** More than the rounding errors of so many moves. */
  private slack(moves: number): number {
    return (moves + 100) * 1e-15 * (1 + this.term(this.sums.weight));
  }

  private term(weight: number): number {
    return weight < this.table.length ? this.table[weight] : timesLog(weight);
  }
}

function timesLog(weight: number): number {
  return weight === 0 ? 0 : weight * Math.log2(weight);
}

function allows(rules: SplitRules, moved: number, size: number, weight: number, nodeWeight: number): boolean {
  return (
    Math.min(moved, size - moved) >= rules.minSamplesLeaf &&
    Math.min(weight, nodeWeight - weight) >= rules.minWeightLeaf
  );
}
