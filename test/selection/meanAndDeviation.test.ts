import { describe, expect, it } from 'vitest';
import { meanAndDeviation } from '../../src/selection/meanAndDeviation';
import { rankScores } from '../../src/selection/rankScores';
import { golden } from './golden';

interface Case {
  scores: number[][];
  mean: number[];
  std: number[];
  rank: number[];
}

describe.each(golden<Case[]>('means'))('meanAndDeviation', ({ scores, mean, std, rank }) => {
  it(`sums ${scores[0].length} scores in the order in which NumPy sums them`, () => {
    expect(scores.map((row) => meanAndDeviation(row).mean)).toEqual(mean);
    scores.forEach((row, k) => {
      expect(meanAndDeviation(row).deviation).toBeCloseTo(std[k], 15);
    });
  });

  it(`so that ${scores.length} candidates rank as in scikit-learn`, () => {
    expect(rankScores(scores.map((row) => meanAndDeviation(row).mean))).toEqual(rank);
  });
});
