import { describe, expect, it, vi } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { KFold } from '../../src/selection/kFold';
import { type ScoringJob, scoreCandidates } from '../../src/selection/scoreCandidates';
import { oracleRows } from './oracleRows';

const { X, y } = oracleRows(160);
const job: ScoringJob = {
  estimator: {
    steps: [
      { name: 'smote', params: { randomState: 0, kNeighbors: 2 } },
      { name: 'random-forest', params: { randomState: 1 } },
    ],
  },
  candidates: [{ nEstimators: 3 }, { nEstimators: 9, maxDepth: 2 }, { nEstimators: 6 }],
  X,
  y,
  folds: new KFold({ nSplits: 3 }).split(X),
  scoring: ['accuracy', 'f1Macro'],
};

// The threads load the built package, see src/threads/workerFile.ts.
describe('runInPool', () => {
  it('two threads give the records that one gives, and tell of each once', async () => {
    const onProgress = vi.fn();
    const pooled = await scoreCandidates(job, { nJobs: 2, onProgress });
    const alone = await scoreCandidates(job, { nJobs: 1 });
    const scores = (records: typeof alone): unknown =>
      records.map((line) => line.map(({ candidate, fold, scores: found }) => [candidate, fold, found]));
    expect(scores(pooled)).toEqual(scores(alone));
    const lastProgress = onProgress.mock.calls.at(-1);
    expect(lastProgress).toEqual([{ done: 9, total: 9 }]);
  });

  it('a fit that fails in a thread names candidate and fold', async () => {
    const candidates = [{ nEstimators: 2 }, { minSamplesLeaf: -1 }];
    const failing = scoreCandidates({ ...job, candidates }, { nJobs: 2 });
    await expect(failing).rejects.toThrow(InputError);
    await expect(failing).rejects.toThrow(/candidate 2 of 2 \(minSamplesLeaf=-1\), fold \d of 3: /);
  });

  it('a wrong option is found in a thread as well', async () => {
    const failing = scoreCandidates({ ...job, candidates: [{ maxDept: 2 }] }, { nJobs: 2 });
    await expect(failing).rejects.toThrow('random-forest has no option "maxDept"');
  });

  it('stops its threads when aborted', async () => {
    const controller = new AbortController();
    const candidates = [{ nEstimators: 200_000 }, { nEstimators: 200_000, maxDepth: 9 }];
    const running = scoreCandidates({ ...job, candidates }, { nJobs: 2, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('stopped by hand')), 300);
    await expect(running).rejects.toThrow('stopped by hand');
    const rejected = scoreCandidates(job, { nJobs: 2, signal: controller.signal });
    await expect(rejected).rejects.toThrow('stopped by hand');
  });
});
