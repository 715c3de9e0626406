import { InputError } from '../errors/inputError';

/** How many rows go to which side: a share between 0 and 1, or a number of rows. */
export interface SplitSizeOptions {
  /** Test rows: a share (rounded up) or a number. Default: what `trainSize` leaves, else 0.25. */
  readonly testSize?: number;
  /** Training rows: a share (rounded down) or a number. Default: what `testSize` leaves. */
  readonly trainSize?: number;
}

/**
 * The numbers of training and test rows.
 * @throws InputError when a size is out of bounds, both are more than all rows, or no training row is left
 */
export function splitSizes(
  rows: number,
  { testSize, trainSize }: SplitSizeOptions,
  defaultTestSize: number,
): { readonly train: number; readonly test: number } {
  const testShare = testSize ?? (trainSize === undefined ? defaultTestSize : undefined);
  if (testShare !== undefined) assertSize('testSize', testShare, rows);
  if (trainSize !== undefined) assertSize('trainSize', trainSize, rows);
  const given = {
    test: testShare === undefined ? undefined : testShare < 1 ? Math.ceil(testShare * rows) : testShare,
    train: trainSize === undefined ? undefined : trainSize < 1 ? Math.floor(trainSize * rows) : trainSize,
  };
  const test = given.test ?? rows - (given.train ?? 0);
  const train = given.train ?? rows - test;
  if (train + test > rows) {
    throw new InputError(`trainSize ${trainSize} and testSize ${testSize} are more than the ${rows} rows`);
  }
  if (train === 0) {
    throw new InputError(`testSize ${testShare} of ${rows} rows leaves no row to train on: make it smaller`);
  }
  return { train, test };
}

function assertSize(name: string, size: number, rows: number): void {
  const isShare = size > 0 && size < 1;
  const isCount = Number.isInteger(size) && size > 0 && size < rows;
  if (!isShare && !isCount) {
    throw new InputError(
      `${name} is ${size} for ${rows} rows: give a share between 0 and 1, or a number of rows below ${rows}`,
    );
  }
}
