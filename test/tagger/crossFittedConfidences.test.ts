import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { RandomState } from '../../src/random/randomState';
import { crossFittedConfidences } from '../../src/tagger/crossFittedConfidences';
import { softmaxConfidences } from '../../src/tagger/temperatureScaling';

const random = new RandomState(3);
const rows = 400;
const scores = new DenseMatrix(rows, 2, random.uniform(0, 1, rows * 2));
const first = Int32Array.from({ length: rows }, (_, i) => (scores.get(i, 1) > scores.get(i, 0) ? 1 : 0));
const luck = random.uniform(0, 1, rows);
const held = { scores, first, correct: Array.from(luck, (p) => p < 0.6) };

it.each(['isotonic', 'levels'] as const)(
  'by %s, whether a row is right does not change its own confidence',
  (method) => {
    const before = crossFittedConfidences(held, method, 1);
    const turned = { ...held, correct: held.correct.map((right, i) => (i === 7 ? !right : right)) };
    const after = crossFittedConfidences(turned, method, 1);
    expect(after[7]).toBe(before[7]);
    expect([...after].filter((value, i) => value !== before[i]).length).toBeGreaterThan(0);
  },
);

it('a temperature is not fitted again', () => {
  expect(crossFittedConfidences(held, 'temperature', 2)).toEqual(softmaxConfidences(scores, first, 2));
});
