import { expect, it } from 'vitest';
import { fitOneVsRest } from '../../../src/models/linear/fitOneVsRest';

it('gives the results in the order of the tasks, and begins with the largest classes', () => {
  const blocks: number[][] = [];
  const results = fitOneVsRest<string, string>({
    moduleName: 'oneVsRestTask',
    createRunner: (setup) => (tasks) => {
      blocks.push(tasks.map(({ code }) => code));
      return tasks.map(({ code, seed }) => `${setup} ${code} ${seed}`);
    },
    setup: 'class',
    codes: Int32Array.of(0, 1, 1, 2, 2, 2),
    tasks: [7, 8, 9].map((seed, code) => ({ code, seed })),
    blockSize: 2,
    nJobs: 1,
  });
  expect(blocks).toEqual([[2, 1], [0]]);
  expect(results).toEqual(['class 0 7', 'class 1 8', 'class 2 9']);
});
