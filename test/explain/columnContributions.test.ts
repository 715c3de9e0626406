import { expect, test } from 'vitest';
import { fromColumnSums } from '../../src/explain/columnContributions';

test('fromColumnSums puts the columns in order', () => {
  const told = fromColumnSums(
    0.5,
    1,
    new Map([
      [9, 0.2],
      [2, 0.3],
    ]),
  );
  expect([told.base, told.score, [...told.columns], [...told.values]]).toEqual([0.5, 1, [2, 9], [0.3, 0.2]]);
});
