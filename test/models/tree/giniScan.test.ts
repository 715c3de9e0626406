import { test } from 'vitest';
import { giniProxy, scanGini } from '../../../src/models/tree/giniScan';
import { checkScan, scanRules } from './nodeScans';

test('scanGini finds what trying every gap from below finds', () => {
  checkScan(
    (entries, sums, size, best) => scanGini(entries, sums, size, scanRules, 0, best),
    ({ movedWeight, movedSquares, weight, restSquares }) =>
      giniProxy(movedWeight, movedSquares, weight - movedWeight, restSquares),
  );
});
