import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { encodeArray } from '../../src/matrix/encodedArray';
import { LabelSpreading } from '../../src/partial/labelSpreading';

const json = new LabelSpreading({ nNeighbors: 2 })
  .fit(
    DenseMatrix.fromRows([
      [1, 0.5],
      [1, 1],
      [0, 1],
    ]),
    ['a', '', 'b'],
  )
  .toJSON();

test.each([
  [{ type: 'DecisionTreeClassifier' }],
  [{ classes: ['a'] }],
  [{ classes: 'ab' }],
  [{ columns: 1 }],
  [{ columns: 1e12 }],
  [{ indptr: encodeArray(Int32Array.of(0, 3, 2, 5)) }],
  [{ indptr: encodeArray(Int32Array.of(0, 2, 5)) }],
  [{ data: encodeArray(Float64Array.of(1, Number.NaN, 1, 1, 1)) }],
  [{ distributions: encodeArray(Float64Array.of(1)) }],
  [{ shares: encodeArray(Float64Array.of(Number.POSITIVE_INFINITY, 0)) }],
  [{ options: null }],
])('a damaged LabelSpreading is refused: %j', (damage) => {
  expect(LabelSpreading.fromJSON(json).classes).toEqual(['a', 'b']);
  expect(() => LabelSpreading.fromJSON({ ...json, ...damage })).toThrow(InputError);
});
