/** Rows with few entries, in sparse form, and the new ones to be made from them, as in a `SynthesisPlan`. */
export interface NewRowsSetup {
  readonly columns: number;
  readonly indptr: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
  readonly base: Int32Array;
  readonly neighbour: Int32Array;
  readonly step: Float64Array;
  /** Where the new rows go, with their zeros written out: zeros so far. */
  readonly target: Float64Array;
}

/** A range of new rows. */
export interface NewRowRange {
  readonly from: number;
  readonly to: number;
}

/** Makes a range of new rows. Called `createRunner` because `runBlocking` looks for it by that name. */
export function createRunner(setup: NewRowsSetup): (range: NewRowRange) => true {
  const { columns, indptr, indices, values, base, neighbour, step, target } = setup;
  const start = new Float64Array(columns);
  return ({ from, to }) => {
    for (let k = from; k < to; k++) {
      const at = k * columns;
      const fraction = step[k];
      const first = indptr[base[k]];
      const end = indptr[base[k] + 1];
      for (let e = first; e < end; e++) {
        const value = values[e];
        start[indices[e]] = value;
        target[at + indices[e]] = value + fraction * (0 - value);
      }
      const otherEnd = indptr[neighbour[k] + 1];
      for (let e = indptr[neighbour[k]]; e < otherEnd; e++) {
        const value = start[indices[e]];
        target[at + indices[e]] = value + fraction * (values[e] - value);
      }
      for (let e = first; e < end; e++) start[indices[e]] = 0;
    }
    return true;
  };
}
