import { expect, it } from 'vitest';
import { type Scoring, scoreNamed } from '../../src/selection/scoring';

it('each name is its measure', () => {
  const yTrue = ['a', 'a', 'b', 'a'];
  const yPred = ['a', 'a', 'a', 'b'];
  expect(scoreNamed('accuracy')(yTrue, yPred)).toBe(0.5);
  expect(scoreNamed('f1Macro')(yTrue, yPred)).toBeCloseTo(1 / 3, 12);
  expect(scoreNamed('f1Weighted')(yTrue, yPred)).toBeCloseTo(0.5, 12);
});

it('an unknown name is answered with those there are', () => {
  expect(() => scoreNamed('f1' as Scoring)).toThrow('unknown scoring f1: give accuracy, f1Macro, f1Weighted');
});
