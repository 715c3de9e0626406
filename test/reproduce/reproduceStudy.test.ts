import { expect, test } from 'vitest';
import { figuresTable } from '../../src/reproduce/figuresTable';
import { readStudy } from '../../src/reproduce/readStudy';
import { reproduceStudy } from '../../src/reproduce/reproduceStudy';
import type { Reproduction } from '../../src/reproduce/reproduction';

const real = process.env['ALERT2ATTACK_DATA'];

test('the sample’s figures have nothing reported beside them', async () => {
  const figures = reproduceStudy(await readStudy(), { skipForest: true });
  expect(figures).toMatchObject({
    rows: 2446,
    nearestAlert: { correct: 348, of: 490 },
    tunedForest: null,
    boosting: null,
  });
  expect(figuresTable(figures).map(([, reported]) => reported)).toEqual(figuresTable(figures).map(() => '–'));
});

test('a folder without alerts is refused', async () => {
  await expect(readStudy(__dirname)).rejects.toThrow(/datasets build original/);
});

test.skipIf(!real)(
  'every figure of the study comes out, the tuned forest’s 173 of 308 as well',
  async () => {
    const figures: Reproduction = reproduceStudy(await readStudy(real));
    expect(figures).toMatchObject({
      rows: 1540,
      classes: 135,
      train: 1232,
      test: 308,
      trainClasses: 130,
      testClasses: 93,
      nearestAlert: { correct: 191, of: 308 },
      tunedForest: { correct: 173, of: 308 },
      boostingFeatures: 3461,
      autoTagFirst: ['T1046', 'T1552', 'T1552', 'T1552', 'T1612'],
    });
    expect(figures.nearestAlert.macroF1).toBeCloseTo(0.4572, 4);
    expect(figures.nearestAlert.weightedF1).toBeCloseTo(0.6122, 4);
    expect(figures.aucAsReported.mean).toBeCloseTo(0.4752177542091327, 12);
    const five = figures.aucAsReported.top5.map(({ auc }) => auc);
    expect(five.every((auc) => Math.abs(auc - 0.9413680781758959) < 1e-12)).toBe(true);
    expect(figures.aucAsReported.top5.map(({ label }) => label).sort()).toEqual([
      'T1083',
      'T1123',
      'T1132',
      'T1197',
      'T1559',
    ]);
    expect(figures.aucProper.mean).toBeCloseTo(0.912, 3);
    expect(Math.abs(figures.boosting!.accuracy - 0.4448)).toBeLessThan(0.02);
  },
  120_000,
);
