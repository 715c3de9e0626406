import { DenseOrder } from './denseOrder';
import type { FeatureSampler } from './featureSampler';
import type { NodeOrder } from './nodeOrder';
import { OrderedSums } from './orderedSums';
import type { PreparedColumns } from './preparedColumns';
import { RowOrder } from './rowOrder';
import { SparseOrder } from './sparseOrder';
import type { NodeSplit, SplitRules, Splitter, WeightedLabels } from './splitter';

// Many times the rounding error that an estimated entropy can have.
const ENTROPY_SLACK = 1e-12;

interface Best {
  proxy: number;
  feature: number;
  middle: number;
  threshold: number;
}

/**
 * Finds scikit-learn's splits for any weights, by its own steps: rows are sorted and swapped as there, and
 * weights summed in that order, so that sums are the same to the last bit.
 */
export class OrderedSplitter implements Splitter {
  readonly count: number;
  private readonly rules: SplitRules;
  private readonly order: NodeOrder;
  private readonly sums: OrderedSums;
  private readonly sampler: FeatureSampler;
  private readonly totalWeight: number;
  private readonly noStamps: Int32Array;
  private start = 0;
  private end = 0;

  constructor(
    columns: PreparedColumns,
    labels: WeightedLabels,
    rules: SplitRules,
    sampler: FeatureSampler,
    isSparse: boolean,
  ) {
    const order = new RowOrder(labels.weights);
    this.count = order.count;
    this.rules = rules;
    this.noStamps = new Int32Array(columns.columns);
    this.order = isSparse ? new SparseOrder(columns, order) : new DenseOrder(columns, order);
    this.sums = new OrderedSums(labels, order.rows);
    this.sampler = sampler;
    this.totalWeight = labels.weights.reduce((sum, weight) => sum + weight, 0);
  }

  enter(start: number, end: number): number {
    this.start = start;
    this.end = end;
    this.order.enter(start, end);
    this.sums.enter(start, end);
    return this.sums.weight;
  }

  impurity(): number {
    return this.sums.nodeImpurity(this.rules.criterion);
  }

  forEachClass(visit: (code: number, weight: number) => void): void {
    this.sums.forEachClass(visit);
  }

  split(parentImpurity: number, constants: number): NodeSplit {
    const { sampler, order } = this;
    const best: Best = { proxy: -Infinity, feature: -1, middle: this.end, threshold: 0 };
    const random = this.rules.splitter === 'random';
    let last = -1;
    sampler.begin(constants);
    for (
      let feature = sampler.next(this.noStamps, 0);
      feature >= 0;
      feature = sampler.next(this.noStamps, 0)
    ) {
      last = feature;
      if (random) order.findRange(feature);
      else order.sort(feature);
      if (order.highest <= order.lowest) {
        sampler.setConstant();
        continue;
      }
      sampler.keep();
      if (random) this.tryRandom(feature, best);
      else this.scan(feature, best);
    }
    if (best.middle < this.end && !(random && last === best.feature)) {
      order.partitionFinally(best.feature, best.threshold, best.middle);
    }
    return this.finish(best, parentImpurity, sampler.end());
  }

  private scan(feature: number, best: Best): void {
    const { order, sums, start, end } = this;
    const { minSamplesLeaf } = this.rules;
    sums.reset();
    for (let place = start; place < end; ) {
      const before = order.lastSame(place);
      place = order.after(before);
      if (place >= end) break;
      if (place - start < minSamplesLeaf || end - place < minSamplesLeaf) continue;
      sums.moveTo(place);
      if (this.isSurelyWorse(best)) continue;
      const proxy = this.proxy();
      if (!(proxy > best.proxy)) continue;
      const lower = order.values[before];
      const upper = order.values[place];
      const middle = lower / 2 + upper / 2;
      best.proxy = proxy;
      best.feature = feature;
      best.middle = place;
      best.threshold = middle === upper ? lower : middle;
    }
  }

  private tryRandom(feature: number, best: Best): void {
    const { order, sums, start, end } = this;
    const { minSamplesLeaf } = this.rules;
    const drawn = this.sampler.uniform(order.lowest, order.highest);
    const threshold = drawn === order.highest ? order.lowest : drawn;
    const middle = order.partition(threshold);
    if (middle - start < minSamplesLeaf || end - middle < minSamplesLeaf) return;
    sums.reset();
    sums.moveTo(middle);
    const proxy = this.proxy();
    if (!(proxy > best.proxy)) return;
    best.proxy = proxy;
    best.feature = feature;
    best.middle = middle;
    best.threshold = threshold;
  }

  /** Whether the split is worse than the best by more than rounding: exact logarithms take long. */
  private isSurelyWorse(best: Best): boolean {
    const { sums, rules } = this;
    return rules.criterion === 'entropy' && sums.entropyEstimate() < best.proxy - ENTROPY_SLACK * sums.weight;
  }

  /** The proxy of the improvement; -Infinity where a side is too light. */
  private proxy(): number {
    const { sums } = this;
    const { criterion, minWeightLeaf } = this.rules;
    if (sums.leftWeight < minWeightLeaf || sums.rightWeight < minWeightLeaf) return -Infinity;
    return -sums.rightWeight * sums.rightImpurity(criterion) - sums.leftWeight * sums.leftImpurity(criterion);
  }

  private finish(best: Best, parentImpurity: number, constants: number): NodeSplit {
    const { sums, start, end } = this;
    const { criterion } = this.rules;
    const { feature, threshold, middle } = best;
    const none = { feature, threshold, leftCount: 0, leftImpurity: 0, rightImpurity: 0, improvement: 0 };
    if (middle >= end) return { ...none, constants };
    sums.reset();
    sums.moveTo(middle);
    const leftImpurity = sums.leftImpurity(criterion);
    const rightImpurity = sums.rightImpurity(criterion);
    const improvement =
      (sums.weight / this.totalWeight) *
      (parentImpurity -
        (sums.rightWeight / sums.weight) * rightImpurity -
        (sums.leftWeight / sums.weight) * leftImpurity);
    return {
      feature,
      threshold,
      leftCount: middle - start,
      leftImpurity,
      rightImpurity,
      improvement,
      constants,
    };
  }
}
