import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import {
  applyPreparation,
  assertPreparation,
  fitPreparation,
  isSampler,
  isTransformer,
} from '../../src/selection/pipelineStep';
import { NearestMeanClassifier } from './nearestMeanClassifier';
import { centre, doubler } from './steps';

it('tells samplers, transformers and classifiers apart', () => {
  const steps = [doubler(), centre(), new NearestMeanClassifier()];
  expect(steps.map(isSampler)).toEqual([true, false, false]);
  expect(steps.map(isTransformer)).toEqual([false, true, false]);
  expect(() => assertPreparation('mean', steps[2])).toThrow('step "mean" is neither a sampler nor');
  expect(assertPreparation('centre', steps[1])).toBe(steps[1]);
});

it('samplers change training rows only, transformers both', () => {
  const steps = [centre(), doubler()];
  const { X, y } = fitPreparation(steps, { X: DenseMatrix.fromRows([[1], [3]]), y: ['a', 'b'] });
  expect((X as DenseMatrix).toRows()).toEqual([[-1], [1], [-1], [1]]);
  expect(y).toEqual(['a', 'b', 'a', 'b']);
  expect(applyPreparation(steps, DenseMatrix.fromRows([[5]]))).toEqual(DenseMatrix.fromRows([[3]]));
});
