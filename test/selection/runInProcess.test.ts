import { expect, it } from 'vitest';
import { FoldRows } from '../../src/selection/foldRows';
import { runInProcess } from '../../src/selection/runInProcess';
import { clusters } from './clusters';
import { NearestMeanClassifier } from './nearestMeanClassifier';

const { X, y } = clusters(20);
const fold = { train: Int32Array.from({ length: 15 }, (_, i) => i), test: Int32Array.of(15, 16, 17, 18, 19) };
const rows = new FoldRows(X, y, [fold, fold]);
const task = (fold: number): { fit: { recipe: () => NearestMeanClassifier; members: [] }; fold: number } => ({
  fit: { recipe: () => new NearestMeanClassifier(), members: [] },
  fold,
});

it('runs tasks in order, and lets others have their turn between', async () => {
  const heard: unknown[] = [];
  setImmediate(() => heard.push('turn'));
  await runInProcess(rows, ['accuracy'], [task(0), task(1)], ({ fold: k }) => heard.push(k));
  expect(heard).toEqual(['turn', 0, 1]);
});

it('stops between two tasks when aborted', async () => {
  const controller = new AbortController();
  const heard: number[] = [];
  const stopAfterFirst = ({ fold: k }: { fold: number }): void => {
    heard.push(k);
    controller.abort(new Error('enough'));
  };
  const run = runInProcess(rows, ['accuracy'], [task(0), task(1)], stopAfterFirst, controller.signal);
  await expect(run).rejects.toThrow('enough');
  expect(heard).toEqual([0]);
});
