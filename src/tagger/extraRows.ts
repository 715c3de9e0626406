/** Rows to learn from besides the labelled alerts, each with a weight; a labelled alert weighs 1. */
export interface ExtraRows {
  readonly alerts: readonly string[];
  readonly ids: readonly string[];
  readonly weights: Float64Array;
}

/** Extra rows, or what finds them from labelled alerts: it is asked again for each part that calibration trains on. */
export type ExtraSource = ExtraRows | ((alerts: readonly string[], ids: readonly string[]) => ExtraRows);

/** No such rows. */
export const noRows: ExtraRows = { alerts: [], ids: [], weights: new Float64Array(0) };

/** The extra rows that go with labelled alerts. */
export function extraRowsFor(
  source: ExtraSource,
  alerts: readonly string[],
  ids: readonly string[],
): ExtraRows {
  return typeof source === 'function' ? source(alerts, ids) : source;
}

/**
 * Weights for the labelled alerts and then the extra rows, in one array; undefined where all weigh the same, as a
 * classifier that knows no weights wants it.
 */
export function trainingWeights(labelled: number, { weights }: ExtraRows): Float64Array | undefined {
  if (weights.every((weight) => weight === 1)) return undefined;
  const all = new Float64Array(labelled + weights.length).fill(1);
  all.set(weights, labelled);
  return all;
}
