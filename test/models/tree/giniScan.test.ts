import { expect, test } from 'vitest';
import { giniProxy, scanGini } from '../../../src/models/tree/giniScan';
import { rowsScannedWrong, scanRules } from './nodeScans';

test('scanGini finds what trying every gap from below finds', () => {
  const wrong = rowsScannedWrong(
    (entries, sums, size, best) => scanGini(entries, sums, size, scanRules, 0, best),
    ({ movedWeight, movedSquares, weight, restSquares }) =>
      giniProxy(movedWeight, movedSquares, weight - movedWeight, restSquares),
  );
  expect(wrong).toBeNull();
});
