import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { selectRows } from '../../src/selection/selectRows';

const at = Int32Array.of(2, 0);

it('picks rows of matrices, arrays and typed arrays, in the order asked for', () => {
  expect(selectRows(DenseMatrix.fromRows([[1], [2], [3]]), at).toRows()).toEqual([[3], [1]]);
  expect(selectRows(['a', 'b', 'c'], at)).toEqual(['c', 'a']);
  expect(selectRows(Float32Array.of(1, 2, 3), at)).toEqual(Float32Array.of(3, 1));
});
