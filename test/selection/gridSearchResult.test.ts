import { expect, it } from 'vitest';
import { tabulate } from '../../src/selection/gridSearchResult';

const record = (candidate: number, fold: number, accuracy: number): Parameters<typeof tabulate>[1][0][0] => ({
  candidate,
  fold,
  scores: { accuracy },
  fitSeconds: fold + 1,
  scoreSeconds: 0.5,
});

it('a line has a candidate with its scores, mean, deviation, rank and seconds', () => {
  const records = [
    [record(0, 0, 0.5), record(0, 1, 0.7)],
    [record(1, 0, 0.9), record(1, 1, 0.9)],
  ];
  const [first, second] = tabulate([{ a: 1 }, { a: 2 }], records, 'accuracy');
  expect(first).toEqual({
    params: { a: 1 },
    splitTestScores: Float64Array.of(0.5, 0.7),
    meanTestScore: 0.6,
    stdTestScore: expect.closeTo(0.1, 12),
    rankTestScore: 2,
    meanFitSeconds: 1.5,
    meanScoreSeconds: 0.5,
  });
  expect(second).toMatchObject({ meanTestScore: 0.9, stdTestScore: 0, rankTestScore: 1 });
});
