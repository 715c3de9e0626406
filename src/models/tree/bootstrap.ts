import { InputError } from '../../errors/inputError';
import { RandomState } from '../../random/randomState';

/** How many rows each tree draws; scikit-learn rounds halves to even. */
export function bootstrapSize(rows: number, maxSamples: number | null): number {
  if (maxSamples === null) return rows;
  if (maxSamples > 0 && maxSamples < 1) return Math.max(roundHalfEven(rows * maxSamples), 1);
  if (Number.isInteger(maxSamples) && maxSamples >= 1 && maxSamples <= rows) return maxSamples;
  throw new InputError(
    `invalid maxSamples ${maxSamples}: give an integer from 1 to the ${rows} rows, or a share between 0 and 1`,
  );
}

/** The rows that the tree with this seed draws, with replacement. */
export function drawRows(seed: number, rows: number, size: number): Int32Array {
  return new RandomState(seed).randint(0, rows, size);
}

function roundHalfEven(value: number): number {
  const rounded = Math.round(value);
  return rounded - value === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
