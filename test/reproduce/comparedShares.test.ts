import { expect, test } from 'vitest';
import { comparedShares } from '../../src/reproduce/comparedShares';
import { studyFigures } from './studyFigures';

test('comparedShares sets every reported share beside the measured one', () => {
  const shares = comparedShares(studyFigures);
  expect(shares).toHaveLength(7);
  expect(shares[0]).toMatchObject({ reported: 0.62, reproduced: 191 / 308 });
  expect(shares[2]).toEqual({ name: '"AUC" of T1559', reported: 1, reproduced: 0.94, why: 'ties counted' });
});

test('comparedShares leaves a forest out that was not grown', () => {
  expect(comparedShares({ ...studyFigures, tunedForest: null })).toHaveLength(6);
});
