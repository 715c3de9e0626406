import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { RandomState } from '../../src/random/randomState';
import { fitTemperature, softmaxConfidences } from '../../src/tagger/temperatureScaling';

it('confidences are the softmax of the scores over the temperature', () => {
  const scores = DenseMatrix.fromRows([[Math.log(3), 0, Number.NEGATIVE_INFINITY]]);
  expect(softmaxConfidences(scores, [0], 1)[0]).toBeCloseTo(0.75, 12);
  expect(softmaxConfidences(scores, [0], 0.5)[0]).toBeCloseTo(0.9, 12);
});

it('the temperature by which outcomes were drawn is found again', () => {
  const random = new RandomState(5);
  const scores = new DenseMatrix(20000, 2, random.normal(0, 3, 40000));
  const first = Int32Array.from({ length: 20000 }, (_, i) => (scores.get(i, 1) > scores.get(i, 0) ? 1 : 0));
  const luck = random.uniform(0, 1, 20000);
  const correct = Array.from(softmaxConfidences(scores, first, 2.5), (p, i) => luck[i] < p);
  expect(fitTemperature(scores, first, correct)).toBeCloseTo(2.5, 0);
});
