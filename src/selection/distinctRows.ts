import { textKey } from './textKey';

/** The rows that are left when repeated texts are put aside. */
export interface DistinctRows {
  /** The first row of each text, ascending. */
  readonly kept: Int32Array;
  /** How many rows repeat a text that came before. */
  readonly repeated: number;
  /** How many of these have another label than the text's first row. */
  readonly relabelled: number;
}

/**
 * The first row of each text, so that a split cannot put the same text on both sides. Case and white space make no
 * difference.
 *
 * @param texts - one per row
 * @param labels - one per row: only counted, the first row's is kept
 */
export function distinctRows(texts: readonly string[], labels: readonly string[]): DistinctRows {
  const firstLabel = new Map<string, string>();
  const kept: number[] = [];
  let relabelled = 0;
  texts.forEach((text, row) => {
    const key = textKey(text);
    const first = firstLabel.get(key);
    if (first === undefined) {
      firstLabel.set(key, labels[row]);
      kept.push(row);
    } else if (first !== labels[row]) relabelled++;
  });
  return { kept: Int32Array.from(kept), repeated: texts.length - kept.length, relabelled };
}
