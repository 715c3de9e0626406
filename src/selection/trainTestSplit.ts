import { InputError } from '../errors/inputError';
import { assertPerRow, rowCount } from './rowCount';
import { type Selectable, selectRows } from './selectRows';
import { type TrainTestSplitOptions, trainTestSplitIndices } from './trainTestSplitIndices';

/** The two sides of a split, each with the same names as what was split. */
export interface TrainTest<T> {
  readonly train: T;
  readonly test: T;
}

/**
 * Splits matrices and arrays that have the same rows, all at the same places, as scikit-learn's
 * `train_test_split` does:
 *
 * ```ts
 * const { train, test } = trainTestSplit({ X, y }, { testSize: 0.2, randomState: 42 });
 * model.fit(train.X, train.y).predict(test.X);
 * ```
 *
 * @param parts - any names, each with a matrix or an array of one item per row
 * @throws InputError when the numbers of rows differ, and as {@link trainTestSplitIndices}
 */
export function trainTestSplit<T extends { readonly [part: string]: Selectable }>(
  parts: T,
  options: TrainTestSplitOptions = {},
): TrainTest<T> {
  const entries = Object.entries(parts);
  if (entries.length === 0) throw new InputError('there is nothing to split: give at least one array');
  const rows = rowCount(entries[0][1]);
  for (const [name, part] of entries) assertPerRow(name, { length: rowCount(part) }, rows);
  const { train, test } = trainTestSplitIndices(rows, options);
  const side = (indices: Int32Array): T =>
    Object.fromEntries(entries.map(([name, part]) => [name, selectRows(part, indices)])) as T;
  return { train: side(train), test: side(test) };
}
