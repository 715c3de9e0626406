import { expect, test } from 'vitest';
import { joinTrees } from '../../../src/models/tree/forestNodes';
import { createRunner as createGrower } from '../../../src/models/tree/growTreesTask';
import { packForest } from '../../../src/models/tree/packedForest';
import { createRunner } from '../../../src/models/tree/predictTask';
import { setup, X } from './forestSetups';

const forest = packForest(joinTrees([1, 2, 3].map(createGrower(setup))), X.columns, 4);
// More rows than a block has, and not a multiple of it.
const many = X.selectRows(Int32Array.from({ length: 2100 }, (_, i) => (i * 7) % X.rows));

function predicted(ranges: readonly [from: number, to: number][]) {
  const codes = new Int32Array(many.rows).fill(-1);
  const probabilities = new Float64Array(many.rows * 4).fill(-1);
  const run = createRunner({ forest, classCount: 4, X: many, probabilities, codes });
  for (const [from, to] of ranges) run({ from, to });
  return { codes, probabilities };
}

test('rows get the same shares whatever the ranges in which they are predicted', () => {
  const atOnce = predicted([[0, 2100]]);
  const inParts: [number, number][] = [
    [1024, 2100],
    [0, 1],
    [1, 1024],
  ];
  expect(predicted(inParts)).toEqual(atOnce);
  const sums = Array.from({ length: 2100 }, (_, i) =>
    atOnce.probabilities.subarray(4 * i, 4 * i + 4).reduce((a, b) => a + b),
  );
  for (const sum of sums) expect(sum).toBeCloseTo(1, 12);
});

test('a row is given the first of its most probable classes, and rows outside the range are left alone', () => {
  const { codes, probabilities } = predicted([[5, 40]]);
  for (let i = 5; i < 40; i++) {
    const shares = probabilities.subarray(4 * i, 4 * i + 4);
    expect(codes[i]).toBe(shares.indexOf(Math.max(...shares)));
  }
  expect([codes[4], codes[40], probabilities[4 * 40]]).toEqual([-1, -1, -1]);
});
