import { expect, it } from 'vitest';
import { weightsFromColumns } from '../../../src/models/linear/denseWeights';

it('takes the weights of each class out of the columns, zeros left out', () => {
  const weights = weightsFromColumns(Float64Array.of(1, 0, 0, 0, 0.1, 3), 3, 2, 'float64');
  expect([...weights.indptr]).toEqual([0, 1, 1, 3]);
  expect([...weights.outputs]).toEqual([0, 0, 1]);
  expect([...weights.values]).toEqual([1, 0.1, 3]);
  const single = weightsFromColumns(Float64Array.of(0.1), 1, 1, 'float32');
  expect(single.values).toEqual(Float32Array.of(0.1));
});
