import { expect, it } from 'vitest';
import { fitLevels, levelOf } from '../../src/tagger/confidenceLevels';

it('eight steps over equally many rows, each as high as its share of right rows', () => {
  const x = Array.from({ length: 80 }, (_, i) => i / 80);
  const curve = fitLevels(
    x,
    x.map((_, i) => i % 10 < Math.floor(i / 10)),
  );
  expect(curve.y).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
  expect([-1, 9 / 80, 0.1124, 10 / 80, 9].map((at) => levelOf(curve, at))).toEqual([0, 0, 0, 0.1, 0.7]);
});

it('steps never fall', () => {
  const x = Array.from({ length: 40 }, (_, i) => i);
  const { y } = fitLevels(
    x,
    x.map((i) => i < 20),
  );
  expect(y.every((value, k) => k === 0 || value >= y[k - 1])).toBe(true);
});
