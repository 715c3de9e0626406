import { expect, test } from 'vitest';
import { SparseMatrix } from '../../../src/matrix/sparseMatrix';
import { joinTrees } from '../../../src/models/tree/forestNodes';
import { createRunner } from '../../../src/models/tree/growTreesTask';
import { packForest } from '../../../src/models/tree/packedForest';
import { predictCodes, predictProbabilities } from '../../../src/models/tree/predictForest';
import { setup, X } from './forestSetups';

const forest = packForest(joinTrees([1, 2, 3].map(createRunner(setup))), X.columns, 4);
const many = X.selectRows(Int32Array.from({ length: 4500 }, (_, i) => (i * 7) % X.rows));

test('rows get the same shares in one thread and in several, dense and sparse', () => {
  const expected = predictProbabilities(forest, many, 4, 1);
  for (const rows of [many, SparseMatrix.fromDense(many)]) {
    expect(predictProbabilities(forest, rows, 4, 3)).toEqual(expected);
    expect([...predictCodes(forest, rows, 4, 3)]).toEqual(
      Array.from({ length: many.rows }, (_, i) => expected.row(i).indexOf(Math.max(...expected.row(i)))),
    );
  }
});

test('no rows give no shares', () => {
  const none = X.selectRows(new Int32Array(0));
  expect(predictProbabilities(forest, none, 4)).toMatchObject({ rows: 0, columns: 4 });
  expect(predictCodes(forest, none, 4, 2)).toHaveLength(0);
});
