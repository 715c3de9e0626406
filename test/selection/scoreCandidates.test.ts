import { beforeEach, describe, expect, it, vi } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { KFold } from '../../src/selection/kFold';
import { type ScoringJob, scoreCandidates } from '../../src/selection/scoreCandidates';
import { clusters } from './clusters';
import { NearestMeanClassifier } from './nearestMeanClassifier';

const { X, y } = clusters(30);
const job: ScoringJob = {
  estimator: (params) => new NearestMeanClassifier(params),
  candidates: [{ columns: 1 }, { columns: 2 }],
  X,
  y,
  folds: new KFold({ nSplits: 3 }).split(X),
  scoring: ['accuracy', 'f1Macro'],
};

beforeEach(() => {
  NearestMeanClassifier.fittedRows = [];
});

describe('scoreCandidates', () => {
  it('gives a record per candidate and fold, and tells of each', async () => {
    const onProgress = vi.fn();
    const onFoldDone = vi.fn();
    const records = await scoreCandidates(job, { onProgress, onFoldDone });
    expect(records.map((line) => line.map(({ candidate, fold }) => [candidate, fold]))).toEqual([
      [
        [0, 0],
        [0, 1],
        [0, 2],
      ],
      [
        [1, 0],
        [1, 1],
        [1, 2],
      ],
    ]);
    expect(Object.keys(records[0][0].scores)).toEqual(['accuracy', 'f1Macro']);
    expect(onProgress.mock.calls.map(([{ done, total }]) => `${done}/${total}`)).toEqual([
      '1/6',
      '2/6',
      '3/6',
      '4/6',
      '5/6',
      '6/6',
    ]);
    expect(onFoldDone.mock.calls.map(([record]) => record)).toEqual(
      [0, 1, 2].flatMap((fold) => [records[0][fold], records[1][fold]]),
    );
  });

  it('goes on where an earlier run stopped', async () => {
    const whole = await scoreCandidates(job, {});
    NearestMeanClassifier.fittedRows = [];
    const completed = [whole[0][2], whole[1][0], whole[1][1], whole[1][2], whole[1][2]];
    const resumed = await scoreCandidates(job, { completed: JSON.parse(JSON.stringify(completed)) });
    expect(NearestMeanClassifier.fittedRows).toEqual([20, 20]);
    const scores = (records: typeof whole): unknown => records.map((line) => line.map((r) => r.scores));
    expect(scores(resumed)).toEqual(scores(whole));
  });

  it('does not take records of other folds, candidates or measures', async () => {
    const [[record]] = await scoreCandidates({ ...job, scoring: ['accuracy'] }, {});
    NearestMeanClassifier.fittedRows = [];
    const completed = [record, { ...record, fold: 7 }, { ...record, candidate: 5 }];
    await scoreCandidates(job, { completed });
    expect(NearestMeanClassifier.fittedRows).toHaveLength(6);
  });

  it('a failing fit names candidate and fold', async () => {
    const candidates = [{ columns: 1 }, { columns: 2, fault: 'input' }];
    const failing = scoreCandidates({ ...job, candidates }, {});
    await expect(failing).rejects.toThrow(InputError);
    await expect(failing).rejects.toThrow(
      'candidate 2 of 2 (columns=2, fault="input"), fold 1 of 3: columns that do not please',
    );
    const broken = scoreCandidates({ ...job, candidates: [{ fault: 'internal' }] }, {});
    await expect(broken).rejects.toThrow('candidate 1 of 1 (fault="internal"), fold 1 of 3: a fault of ours');
    await expect(broken).rejects.not.toThrow(InputError);
  });

  it('refuses to send a function to other threads', async () => {
    await expect(scoreCandidates(job, { nJobs: 2 })).rejects.toThrow('a function cannot go to other threads');
  });
});
