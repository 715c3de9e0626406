import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { BARRIER_WORDS, Barrier } from '../../../src/models/boosting/barrier';

test('a single thread does not wait', () => {
  const barrier = new Barrier(new Int32Array(new SharedArrayBuffer(4 * BARRIER_WORDS)), 1);
  for (let round = 0; round < 3; round++) barrier.wait();
});

test('no thread goes on before all have come, round after round', async () => {
  const words = new Int32Array(new SharedArrayBuffer(4 * BARRIER_WORDS));
  const counts = new Int32Array(new SharedArrayBuffer(4));
  const module = join(__dirname, '..', '..', '..', 'dist', 'models', 'boosting', 'barrier.js');
  // Who passes has seen all three of this round.
  const code = `
    const { workerData, parentPort } = require('node:worker_threads');
    const { Barrier } = require(workerData.module);
    const barrier = new Barrier(workerData.words, 3);
    let faults = 0;
    for (let round = 1; round <= 200; round++) {
      Atomics.add(workerData.counts, 0, 1);
      barrier.wait();
      if (Atomics.load(workerData.counts, 0) < 3 * round) faults++;
      barrier.wait();
    }
    parentPort.postMessage(faults);`;
  const faults = await Promise.all(
    Array.from(
      { length: 3 },
      () =>
        new Promise<number>((resolve, reject) => {
          const worker = new Worker(code, { eval: true, workerData: { module, words, counts } });
          worker.once('message', resolve).once('error', reject);
        }),
    ),
  );
  expect(faults).toEqual([0, 0, 0]);
});
