import { binThresholds, type ThresholdRules } from './binThresholds';

/** The values of a column by their bins. */
export interface BinnedColumn {
  /** Values of a bin are at most its threshold; the last bin has none. */
  readonly thresholds: Float64Array;
  /** The bin that most training rows are in. */
  readonly commonBin: number;
  /** The rows that are in other bins, ascending, and their bins. */
  readonly rows: Int32Array;
  readonly bins: Uint8Array;
}

/** What all columns have in common. */
export interface BinRules extends ThresholdRules {
  readonly rows: number;
  /** The first rows, which bins are made of; the others are put into them only. */
  readonly trainingRows: number;
  readonly minSamplesLeaf: number;
  readonly leafRows: 'estimated' | 'counted';
}

/**
 * Puts the values of a column into bins.
 * @param rows - the rows where a value is stored, ascending
 * @returns undefined when no split leaves `minSamplesLeaf` training rows on both sides
 */
export function binColumn(rows: Int32Array, values: Float64Array, rules: BinRules): BinnedColumn | undefined {
  const { trainingRows, minSamplesLeaf } = rules;
  const nonZeros = trainingNonZeros(rows, values, trainingRows);
  const zeros = trainingRows - nonZeros.length;
  // Most columns of texts end here.
  if (zeros > 0 && nonZeros.length < minSamplesLeaf) return undefined;
  const cuts = binThresholds(nonZeros.sort(), zeros, rules);
  const thresholds = usableThresholds(
    cuts,
    countBins(nonZeros, zeros, cuts),
    rules.leafRows === 'counted' ? minSamplesLeaf : 1,
  );
  if (thresholds.length === 0) return undefined;
  const commonBin = placeOfLargest(countBins(nonZeros, zeros, thresholds));
  return { thresholds, commonBin, ...otherBins(rows, values, rules.rows, thresholds, commonBin) };
}

/** The first bin whose threshold is not below the value, or the last. */
function binOf(value: number, thresholds: Float64Array): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (thresholds[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function trainingNonZeros(rows: Int32Array, values: Float64Array, trainingRows: number): Float64Array {
  let training = 0;
  while (training < rows.length && rows[training] < trainingRows) training++;
  return values.subarray(0, training).filter((value) => value !== 0);
}

/** The number of training rows in each bin. */
function countBins(nonZeros: Float64Array, zeros: number, thresholds: Float64Array): Int32Array {
  const counts = new Int32Array(thresholds.length + 1);
  for (let k = 0; k < nonZeros.length; k++) counts[binOf(nonZeros[k], thresholds)]++;
  counts[binOf(0, thresholds)] += zeros;
  return counts;
}

/** Those that leave enough rows on both sides: where the root cannot be split, no node can. */
function usableThresholds(
  thresholds: Float64Array,
  counts: Int32Array,
  minSamplesLeaf: number,
): Float64Array {
  let right = counts.reduce((sum, count) => sum + count, 0);
  let left = 0;
  return thresholds.filter((_, bin) => {
    left += counts[bin];
    right -= counts[bin];
    return left >= minSamplesLeaf && right >= minSamplesLeaf;
  });
}

function placeOfLargest(counts: Int32Array): number {
  let largest = 0;
  for (let bin = 1; bin < counts.length; bin++) if (counts[bin] > counts[largest]) largest = bin;
  return largest;
}

/** The rows that are not in the common bin; rows without a stored value have 0. */
function otherBins(
  rows: Int32Array,
  values: Float64Array,
  rowCount: number,
  thresholds: Float64Array,
  commonBin: number,
): { rows: Int32Array; bins: Uint8Array } {
  const zeroBin = binOf(0, thresholds);
  const ofRow = new Uint8Array(rowCount).fill(zeroBin);
  for (let k = 0; k < rows.length; k++) ofRow[rows[k]] = binOf(values[k], thresholds);
  const others = zeroBin === commonBin ? rows : Int32Array.from(ofRow.keys());
  const kept = others.filter((row) => ofRow[row] !== commonBin);
  return { rows: kept, bins: Uint8Array.from(kept, (row) => ofRow[row]) };
}
