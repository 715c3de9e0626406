/** How a column is cut into bins. */
export interface ThresholdRules {
  /** 2 or more. */
  readonly maxBins: number;
  /** Rows that each bin has but the last; only where there are no more different values than bins. */
  readonly minDataInBin: number;
}

/**
 * The thresholds between the bins of a column: a value is in the first bin whose threshold is not below it, or
 * in the last. Where there are no more different values than bins, thresholds lie midway between values, as in
 * scikit-learn. Otherwise 0 has its own bin when it occurs, and the other values are cut at their quantiles, so
 * that the many zeros of sparse columns take no bins away.
 *
 * @param nonZeros - the values that are not 0, ascending
 * @param zeros - how many others there are
 */
export function binThresholds(nonZeros: Float64Array, zeros: number, rules: ThresholdRules): Float64Array {
  const { maxBins, minDataInBin } = rules;
  const distinct = distinctValues(nonZeros, zeros, maxBins);
  if (distinct) return midpoints(distinct, minDataInBin);
  const quantiles = midpointQuantiles(nonZeros, zeros > 0 ? maxBins - 2 : maxBins);
  if (zeros === 0) return quantiles;
  let below = 0;
  while (below < nonZeros.length && nonZeros[below] < 0) below++;
  const highest = below > 0 ? nonZeros[below - 1] : -Infinity;
  const lowest = below < nonZeros.length ? nonZeros[below] : Infinity;
  // A threshold between these would cut at the zeros again.
  const cuts = Array.from(quantiles).filter((threshold) => threshold < highest || threshold >= lowest);
  if (highest > -Infinity) cuts.push(between(highest, 0));
  if (lowest < Infinity) cuts.push(between(0, lowest));
  return Float64Array.from(cuts)
    .sort()
    .subarray(0, maxBins - 1);
}

interface Distinct {
  /** Ascending. */
  readonly values: number[];
  readonly counts: number[];
}

/** The different values; undefined when they are more than so many. */
function distinctValues(nonZeros: Float64Array, zeros: number, most: number): Distinct | undefined {
  const values: number[] = [];
  const counts: number[] = [];
  let addsZero = zeros > 0;
  const addZero = (): void => {
    values.push(0);
    counts.push(zeros);
    addsZero = false;
  };
  for (let k = 0; k < nonZeros.length; k++) {
    if (k > 0 && nonZeros[k] === nonZeros[k - 1]) {
      counts[counts.length - 1]++;
      continue;
    }
    if (addsZero && nonZeros[k] > 0) addZero();
    values.push(nonZeros[k]);
    counts.push(1);
    if (values.length > most) return undefined;
  }
  if (addsZero) addZero();
  return values.length > most ? undefined : { values, counts };
}

function midpoints({ values, counts }: Distinct, minDataInBin: number): Float64Array {
  const thresholds: number[] = [];
  let inBin = 0;
  for (let k = 0; k < values.length - 1; k++) {
    inBin += counts[k];
    if (inBin < minDataInBin) continue;
    thresholds.push(between(values[k], values[k + 1]));
    inBin = 0;
  }
  return Float64Array.from(thresholds);
}

/** Cuts sorted values into so many parts of equal size; NumPy's percentiles of method `midpoint`. */
function midpointQuantiles(sorted: Float64Array, parts: number): Float64Array {
  const cuts = new Set<number>();
  for (let part = 1; part < parts; part++) {
    const place = (part / parts) * (sorted.length - 1);
    cuts.add(between(sorted[Math.floor(place)], sorted[Math.ceil(place)]));
  }
  return Float64Array.from(cuts);
}

/** Midway, but below the higher one, also where no number lies between. */
function between(lower: number, higher: number): number {
  const middle = lower / 2 + higher / 2;
  return middle < higher ? middle : lower;
}
