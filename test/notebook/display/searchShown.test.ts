import { expect, it } from 'vitest';
import { searchShown } from '../../../src/notebook/display/searchShown';

it('lists candidates by rank, an option per column', () => {
  const result = (rankTestScore: number, maxDepth: number | null) => ({
    params: { maxDepth },
    splitTestScores: new Float64Array(2),
    meanTestScore: 1 / rankTestScore,
    stdTestScore: 0,
    rankTestScore,
    meanFitSeconds: 1,
    meanScoreSeconds: 1,
  });
  const shown = searchShown([result(2, 3), result(1, null)]);
  expect(shown?.tables?.[0]?.columns).toEqual(['rank', 'mean score', 'deviation', 'maxDepth', 'fit seconds']);
  expect(shown?.tables?.[0]?.rows.map(([rank, , , depth]) => [rank, depth])).toEqual([
    [1, 'null'],
    [2, 3],
  ]);
  expect(searchShown([{ params: {} }])).toBeUndefined();
});
