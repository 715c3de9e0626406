import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { likeNeighbours } from '../../src/plots/likeNeighbours';
import { RandomState } from '../../src/random/randomState';

it('likeNeighbours counts the nearest points of the same group', () => {
  const points = DenseMatrix.fromRows([
    [0, 0],
    [0, 1],
    [5, 5],
    [5, 6],
    [5, 7.5],
  ]);
  expect(likeNeighbours(points, ['a', 'a', 'b', 'b', 'c'], 1)).toBe(4 / 5);
  expect(likeNeighbours(points, ['a', 'a', 'b', 'b', 'c'], 99)).toBeCloseTo((2 + 2) / 20);
});

it('likeNeighbours agrees with a sort of all distances', () => {
  const random = new RandomState(3);
  const points = new DenseMatrix(40, 2, random.randomSample(80));
  const groups = Array.from({ length: 40 }, (_, i) => `g${i % 4}`);
  let like = 0;
  for (let i = 0; i < 40; i++) {
    const order = groups
      .map((_, j) => j)
      .filter((j) => j !== i)
      .sort((a, b) => distance(points, i, a) - distance(points, i, b));
    like += order.slice(0, 5).filter((j) => groups[j] === groups[i]).length;
  }
  expect(likeNeighbours(points, groups, 5)).toBeCloseTo(like / 200, 12);
});

it('likeNeighbours of a single point is 1', () => {
  expect(likeNeighbours(new DenseMatrix(1, 2), ['a'], 10)).toBe(1);
});

function distance(points: DenseMatrix, i: number, j: number): number {
  return (points.get(i, 0) - points.get(j, 0)) ** 2 + (points.get(i, 1) - points.get(j, 1)) ** 2;
}
