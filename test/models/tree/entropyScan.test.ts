import { expect, test } from 'vitest';
import type { ClassSums } from '../../../src/models/tree/classSums';
import { movedEntropyProxy } from '../../../src/models/tree/entropy';
import { EntropyScan } from '../../../src/models/tree/entropyScan';
import { rowsScannedWrong, type Scan, scanRules } from './nodeScans';

const rules = { ...scanRules, criterion: 'entropy' } as const;
const proxy = (sums: ClassSums): number => movedEntropyProxy(sums, false, sums.movedWeight);

/** @param tableFor - the weight up to which logarithms are looked up */
function scanWith(tableFor: (weight: number) => number): Scan {
  return (entries, sums, size, best) => {
    const scan = new EntropyScan(tableFor(sums.weight));
    scan.enter(sums);
    scan.scan(entries, size, rules, 0, best);
  };
}

test('EntropyScan finds what trying every gap from below finds', () => {
  const scan = scanWith((weight) => weight);
  expect(rowsScannedWrong(scan, proxy)).toBeNull();
});

test('EntropyScan finds the same for weights that its table of logarithms does not reach', () => {
  const scan = scanWith(() => 2);
  expect(rowsScannedWrong(scan, proxy)).toBeNull();
});
