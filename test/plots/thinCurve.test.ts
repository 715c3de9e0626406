import { expect, it } from 'vitest';
import { thinCurve } from '../../src/plots/thinCurve';

it('thinCurve drops points on straight stretches', () => {
  expect(thinCurve({ x: [0, 0, 0, 0.5, 1], y: [0, 0.5, 1, 1, 1] })).toEqual({ x: [0, 0, 1], y: [0, 1, 1] });
});

it('thinCurve keeps both ends and at most 401 points of a long curve', () => {
  const x = Array.from({ length: 5001 }, (_, i) => i / 5000);
  const thin = thinCurve({ x, y: x.map((value) => Math.sqrt(value)) });
  expect(thin.x.length).toBeLessThanOrEqual(401);
  expect([thin.x[0], thin.x.at(-1)]).toEqual([0, 1]);
});
