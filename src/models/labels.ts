import { distinctLabels } from '../ordering/distinctLabels';
/** Labels as small integers: `codes[i]` is the place of the label of row `i` in `classes`. */
export interface EncodedLabels {
  /** The distinct labels, ascending. */
  readonly classes: readonly string[];
  readonly codes: Int32Array;
}

/** Numbers the distinct labels in ascending order, as scikit-learn's `LabelEncoder` does. */
export function encodeLabels(y: readonly string[]): EncodedLabels {
  const classes = distinctLabels(y);
  const codeOf = new Map(classes.map((label, code) => [label, code]));
  return { classes, codes: Int32Array.from(y, (label) => codeOf.get(label)!) };
}
