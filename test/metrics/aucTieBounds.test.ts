import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aucTieBounds } from '../../src/metrics/aucTieBounds';
import { binaryRocAuc } from '../../src/metrics/binaryRocAuc';

it('aucTieBounds says what ordering equal scores can make of one row among 37 like it', () => {
  const scores = Array.from({ length: 308 }, (_, i) => (i < 37 ? 1 : 0.5 - i / 1000));
  const isPositive = scores.map((_, i) => i === 5);
  const { lowest, area, highest } = aucTieBounds(isPositive, scores);
  expect([lowest, area, highest].map((value) => value.toFixed(4))).toEqual(['0.8827', '0.9414', '1.0000']);
});

it('aucTieBounds has the area between its bounds, and all equal without ties', () => {
  const row = fc.record({ positive: fc.boolean(), score: fc.integer({ min: 0, max: 5 }) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
      const marks = rows.map(({ positive }) => positive);
      if (!marks.includes(true) || !marks.includes(false)) return;
      const scores = rows.map(({ score }) => score);
      const { lowest, area, highest } = aucTieBounds(marks, scores);
      expect(area).toBeCloseTo(binaryRocAuc(marks, scores), 12);
      expect(lowest).toBeLessThanOrEqual(area);
      expect(highest).toBeGreaterThanOrEqual(area);
      const apart = scores.map((score, i) => score + i / 1000);
      const bounds = aucTieBounds(marks, apart);
      expect([bounds.lowest, bounds.highest]).toEqual([bounds.area, bounds.area]);
      expect(bounds.area).toBeGreaterThanOrEqual(lowest - 1e-12);
      expect(bounds.area).toBeLessThanOrEqual(highest + 1e-12);
    }),
  );
});

it('aucTieBounds has none where all rows are of the class', () => {
  expect(aucTieBounds([1, 1], [1, 2])).toEqual({ lowest: Number.NaN, area: Number.NaN, highest: Number.NaN });
});
