import type { BestSplit } from './bestSplit';
import { ClassSums } from './classSums';
import { movedEntropyProxy, nodeEntropy, partEntropy } from './entropy';
import { EntropyScan } from './entropyScan';
import type { FeatureSampler } from './featureSampler';
import { giniProxy, scanGini } from './giniScan';
import type { NodeEntries } from './nodeEntries';
import { RowOrder } from './rowOrder';
import type { NodeSplit, SplitRules, Splitter, WeightedLabels } from './splitter';

/**
 * Finds scikit-learn's splits where all weights are integers, as they are without class weights: class weights
 * of a side are then exact whatever the order of the rows, so rows need no order within a node, and zeros need
 * not be touched.
 */
export class IntegerSplitter implements Splitter {
  readonly count: number;
  private readonly rules: SplitRules;
  private readonly order: RowOrder;
  private readonly entries: NodeEntries;
  private readonly sums: ClassSums;
  private readonly sampler: FeatureSampler;
  private readonly entropyScan: EntropyScan | undefined;
  private readonly totalWeight: number;
  private start = 0;
  private end = 0;

  constructor(entries: NodeEntries, labels: WeightedLabels, rules: SplitRules, sampler: FeatureSampler) {
    this.rules = rules;
    this.order = new RowOrder(labels.weights);
    this.count = this.order.count;
    this.entries = entries;
    entries.begin(this.order, rules.maxFeatures);
    this.sums = new ClassSums(labels, this.order);
    this.sampler = sampler;
    this.totalWeight = labels.weights.reduce((sum, weight) => sum + weight, 0);
    if (rules.criterion === 'entropy') this.entropyScan = new EntropyScan(this.totalWeight);
  }

  enter(start: number, end: number): number {
    this.start = start;
    this.end = end;
    this.sums.enter(start, end);
    return this.sums.weight;
  }

  impurity(): number {
    const { weight, squares } = this.sums;
    return this.rules.criterion === 'gini' ? 1 - squares / (weight * weight) : nodeEntropy(this.sums);
  }

  forEachClass(visit: (code: number, weight: number) => void): void {
    const { words, codeBits } = this.sums;
    // Most leaves have one class.
    if (this.sums.squares === this.sums.weight * this.sums.weight) {
      const word = words[this.order.rows[this.start]];
      visit(word & ((1 << codeBits) - 1), this.sums.weight);
      return;
    }
    const { total } = this.sums;
    for (let code = 0; code < total.length; code++) if (total[code] !== 0) visit(code, total[code]);
  }

  split(parentImpurity: number, constants: number): NodeSplit {
    const best: BestSplit = {
      proxy: -Infinity,
      feature: -1,
      leftCount: 0,
      lower: 0,
      upper: 0,
      ranked: false,
    };
    const { sampler, entries, rules } = this;
    const random = rules.splitter === 'random';
    entries.enter(this.start, this.end);
    this.entropyScan?.enter(this.sums);
    sampler.begin(constants);
    for (;;) {
      const feature = sampler.next(entries.stamps, entries.stamped);
      if (feature < 0) break;
      entries.collect(feature, random);
      if (this.isConstant()) {
        sampler.setConstant();
        continue;
      }
      sampler.keep();
      if (random) this.tryRandom(feature, best);
      else this.scan(feature, best);
    }
    return this.finish(best, parentImpurity, sampler.end());
  }

  private get lowest(): number {
    const { entries } = this;
    return entries.negatives > 0 || entries.count === this.end - this.start ? entries.values[0] : 0;
  }

  private get highest(): number {
    const { count, negatives, values } = this.entries;
    return count > negatives || count === this.end - this.start ? values[count - 1] : 0;
  }

  private isConstant(): boolean {
    return this.entries.count === 0 || this.highest <= this.lowest;
  }

  private scan(feature: number, best: BestSplit): void {
    const size = this.end - this.start;
    if (this.entropyScan) this.entropyScan.scan(this.entries, size, this.rules, feature, best);
    else scanGini(this.entries, this.sums, size, this.rules, feature, best);
  }

  /** Draws one threshold between the feature's lowest and highest value (extremely randomized trees). */
  private tryRandom(feature: number, best: BestSplit): void {
    const { entries, sums, rules } = this;
    const { lowest, highest } = this;
    const drawn = this.sampler.uniform(lowest, highest);
    const threshold = drawn === highest ? lowest : drawn;
    const moveRight = threshold >= 0;
    sums.beginMove();
    let moved = 0;
    for (let t = 0; t < entries.count; t++) {
      if (entries.values[t] > threshold !== moveRight) continue;
      moved++;
      sums.moveRow(entries.rows[t]);
    }
    const rest = this.end - this.start - moved;
    const restWeight = sums.weight - sums.movedWeight;
    const { minSamplesLeaf, minWeightLeaf } = rules;
    if (Math.min(moved, rest) >= minSamplesLeaf && Math.min(sums.movedWeight, restWeight) >= minWeightLeaf) {
      const proxy = this.randomProxy(moveRight, restWeight);
      if (proxy > best.proxy) {
        best.proxy = proxy;
        best.feature = feature;
        best.leftCount = moveRight ? rest : moved;
        best.lower = threshold;
      }
    }
    sums.endMove();
  }

  private randomProxy(moveRight: boolean, restWeight: number): number {
    const { sums, rules } = this;
    if (rules.criterion === 'entropy') return movedEntropyProxy(sums, moveRight, sums.movedWeight);
    return moveRight
      ? giniProxy(restWeight, sums.restSquares, sums.movedWeight, sums.movedSquares)
      : giniProxy(sums.movedWeight, sums.movedSquares, restWeight, sums.restSquares);
  }

  private finish(best: BestSplit, parentImpurity: number, constants: number): NodeSplit {
    const split: NodeSplit = {
      feature: best.feature,
      threshold: 0,
      leftCount: best.leftCount,
      leftImpurity: 0,
      rightImpurity: 0,
      improvement: 0,
      constants,
    };
    if (best.leftCount === 0) return split;
    split.threshold = this.thresholdOf(best);
    this.partition(split);
    this.weigh(split, parentImpurity);
    return split;
  }

  private thresholdOf(best: BestSplit): number {
    if (this.rules.splitter === 'random') return best.lower;
    const { feature, ranked } = best;
    const lower = ranked ? this.entries.valueOf(feature, best.lower) : best.lower;
    const upper = ranked ? this.entries.valueOf(feature, best.upper) : best.upper;
    const middle = lower / 2 + upper / 2;
    return middle === upper ? lower : middle;
  }

  /** Moves the rows above the threshold behind the others; only those on the side without zeros are touched. */
  private partition(split: NodeSplit): void {
    const { entries, order } = this;
    const { feature, threshold } = split;
    entries.collect(feature, true);
    const { rows, values, count } = entries;
    if (threshold >= 0) {
      let end = this.end;
      for (let t = count - 1; t >= 0 && values[t] > threshold; t--) order.swap(order.places[rows[t]], --end);
    } else {
      let start = this.start;
      for (let t = 0; t < count && values[t] <= threshold; t++) order.swap(order.places[rows[t]], start++);
    }
  }

  private weigh(split: NodeSplit, parentImpurity: number): void {
    const { sums, start, end } = this;
    const middle = start + split.leftCount;
    const moveRight = end - middle <= split.leftCount;
    if (moveRight) sums.move(middle, end);
    else sums.move(start, middle);
    const rest = sums.weight - sums.movedWeight;
    const movedImpurity = this.partImpurity(true, sums.movedWeight, sums.movedSquares);
    const restImpurity = this.partImpurity(false, rest, sums.restSquares);
    split.leftImpurity = moveRight ? restImpurity : movedImpurity;
    split.rightImpurity = moveRight ? movedImpurity : restImpurity;
    const left = moveRight ? rest : sums.movedWeight;
    const right = moveRight ? sums.movedWeight : rest;
    split.improvement =
      (sums.weight / this.totalWeight) *
      (parentImpurity -
        (right / sums.weight) * split.rightImpurity -
        (left / sums.weight) * split.leftImpurity);
    sums.endMove();
    sums.leaveAt(start, middle, end);
  }

  private partImpurity(moved: boolean, weight: number, squares: number): number {
    if (this.rules.criterion === 'entropy') return partEntropy(this.sums, moved, weight);
    return 1 - squares / (weight * weight);
  }
}
