import { expect, test } from 'vitest';
import { drawRows } from '../../../src/models/tree/bootstrap';
import { joinTrees } from '../../../src/models/tree/forestNodes';
import { createRunner } from '../../../src/models/tree/growTreesTask';
import { outOfBag } from '../../../src/models/tree/outOfBag';
import { packForest } from '../../../src/models/tree/packedForest';
import { predictProbabilities } from '../../../src/models/tree/predictForest';
import { setup, X } from './forestSetups';

const { codes, classCount } = setup.labels;
const grow = createRunner(setup);
const seeds = [21, 22, 23, 24, 25, 26];
const packedOf = (some: readonly number[]) => packForest(joinTrees(some.map(grow)), X.columns, classCount);

test('each row is predicted by the trees that did not draw it, and by no other', () => {
  const { score, probabilities } = outOfBag(packedOf(seeds), X, setup.labels, seeds, X.rows);
  let right = 0;
  for (let row = 0; row < X.rows; row++) {
    const judges = seeds.filter((seed) => !drawRows(seed, X.rows, X.rows).includes(row));
    const one = X.selectRows(Int32Array.of(row));
    const expected =
      judges.length === 0
        ? new Float64Array(classCount)
        : predictProbabilities(packedOf(judges), one, classCount).row(0);
    expected.forEach((share, code) => {
      expect(probabilities.get(row, code)).toBeCloseTo(share, 12);
    });
    if (probabilities.row(row).indexOf(Math.max(...probabilities.row(row))) === codes[row]) right++;
  }
  expect(score).toBe(right / X.rows);
  expect(score).toBeLessThan(1);
});

test('a row that every tree drew has no probabilities', () => {
  const drawn = drawRows(21, X.rows, X.rows)[0];
  const { probabilities } = outOfBag(packedOf([21]), X, setup.labels, [21], X.rows);
  expect([...probabilities.row(drawn)]).toEqual([0, 0, 0, 0]);
});
