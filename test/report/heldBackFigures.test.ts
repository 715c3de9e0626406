import { expect, it } from 'vitest';
import { heldBackFigures } from '../../src/report/heldBackFigures';
import type { HeldBackRow } from '../../src/report/heldBackRows';

function row(actual: string, predicted: string, confidence: number | null): HeldBackRow {
  return { alert: null, line: null, actual, predicted, confidence };
}
const rows = [row('a', 'a', 0.9), row('a', 'b', 0.4), row('b', 'b', 0.8), row('b', 'zero-shot', 0.3)];

it('figures are counted over rows, and averaged over techniques that have rows', () => {
  const figures = heldBackFigures({ source: 'model', folds: 2, rows });
  expect(figures).toMatchObject({ rows: 4, hits: 2, accuracy: 0.5 });
  expect(figures.scores.perClass.map(({ label }) => label)).toEqual(['a', 'b']);
  expect(figures.scores.macro.fscore).toBeCloseTo((2 / 3 + 1 / 2) / 2, 12);
  expect(figures.calibration!.error).toBeCloseTo((0.1 + 0.4 + 0.2 + 0.3) / 4, 12);
  expect(figures.interval.low).toBeLessThan(0.5);
});

it('there is no calibration where one row has no confidence', () => {
  const some = [...rows, row('a', 'a', null)];
  expect(heldBackFigures({ source: 'model', folds: 2, rows: some }).calibration).toBeNull();
});
