import { expect, test } from 'vitest';
import { portionOfWork, watchWork, workDone } from '../../src/progress/workShare';

function sharesOf(work: () => void): number[] {
  const shares: number[] = [];
  watchWork((share) => shares.push(share), work);
  return shares;
}

test('whoever watches work is told of its parts, and gets its result', () => {
  expect(
    watchWork(
      () => {},
      () => 'trained',
    ),
  ).toBe('trained');
  const loop = () => {
    for (let part = 1; part <= 4; part++) workDone(part, 4);
  };
  expect(sharesOf(loop)).toEqual([0.25, 0.5, 0.75, 1]);
});

test('portions nest', () => {
  const nested = () => {
    portionOfWork(0, 0.5, () => workDone(1, 2));
    portionOfWork(0.5, 1, () => portionOfWork(0, 0.5, () => workDone(1, 2)));
  };
  expect(sharesOf(nested)).toEqual([0.25, 0.5, 0.625, 0.75, 1]);
});

test('shares never go back', () => {
  const twice = () => {
    workDone(3, 4);
    workDone(1, 4);
    workDone(4, 4);
  };
  expect(sharesOf(twice)).toEqual([0.75, 1]);
});

test('work that nobody watches, or no longer, runs as well', () => {
  expect(portionOfWork(0, 1, () => 7)).toBe(7);
  const shares: number[] = [];
  const failing = () =>
    watchWork(
      (share) => shares.push(share),
      () => {
        throw new Error('stopped');
      },
    );
  expect(failing).toThrow('stopped');
  workDone(1, 1);
  expect(shares).toEqual([]);
});
