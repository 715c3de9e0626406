import { expect, test } from 'vitest';
import { tunedForest } from '../../src/reproduce/tunedForest';
import { smallStudy } from './smallStudy';

test('tunedForest learns the techniques that have three alerts, and counts what it gets right', () => {
  expect(tunedForest(smallStudy)).toEqual({ correct: 3, of: 3, accuracy: 1 });
  const strange = {
    alerts: ['beacon sent', ...smallStudy.test.alerts],
    ids: ['T1071', ...smallStudy.test.ids],
  };
  expect(tunedForest({ ...smallStudy, test: strange })).toEqual({ correct: 3, of: 4, accuracy: 0.75 });
});
