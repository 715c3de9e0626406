import { expect, it } from 'vitest';
import { rankTrials, SearchTrial } from '../../src/selection/searchTrial';

const drawn = {
  text: {},
  sampler: null,
  classifier: { name: 'nearest-alert', options: {} },
  options: {},
};

function trial(place: number, share: number, ...scores: number[]): SearchTrial {
  const made = new SearchTrial(drawn, place);
  scores.forEach((score, fold) => void made.add(fold, scores.length, share, { score, seconds: 0.5 }));
  return made;
}

it('SearchTrial has a score when all folds are in, in whatever order, and keeps the last', () => {
  const made = new SearchTrial(drawn, 1);
  expect(made.add(1, 2, 0.5, { score: 0.4, seconds: 1 })).toBe(false);
  expect(made.leader).toBeNull();
  expect(made.add(0, 2, 0.5, { score: 0.6, seconds: 1 })).toBe(true);
  expect(made.leader).toMatchObject({ share: 0.5, mean: 0.5, scores: [0.6, 0.4], seconds: 2 });
  made.add(0, 2, 1, { score: 1, seconds: 1 });
  expect(made.leader!.share).toBe(0.5);
  made.add(1, 2, 1, { score: 1, seconds: 1 });
  expect(made.leader).toMatchObject({ share: 1, mean: 1, deviation: 0, seconds: 4 });
});

it('rankTrials puts more rows first, then higher means, then earlier places; failures are left out', () => {
  const failed = trial(5, 1, 1, 1);
  failed.failure = 'no term';
  const trials = [trial(1, 0.5, 0.9), trial(2, 1, 0.3), trial(4, 1, 0.4), trial(3, 1, 0.4), failed];
  expect(rankTrials([...trials, new SearchTrial(drawn, 6)]).map(({ place }) => place)).toEqual([3, 4, 2, 1]);
});
