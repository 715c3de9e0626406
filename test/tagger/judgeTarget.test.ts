import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { wilsonInterval } from '../../src/metrics/wilsonInterval';
import type { JudgedFold } from '../../src/tagger/judgeFold';
import { judgeTarget } from '../../src/tagger/judgeTarget';

function part(
  minConfidence: number | undefined,
  confidences: readonly number[],
  correct: readonly boolean[],
): JudgedFold {
  const calibration = minConfidence === undefined ? undefined : { threshold: () => ({ minConfidence }) };
  return { tagger: { calibration }, confidences, correct } as unknown as JudgedFold;
}

test('judgeTarget keeps the rows of each part that reach its own threshold, equal ones too', () => {
  const judged = judgeTarget(
    [part(0.5, [0.4, 0.5, 0.9], [true, true, false]), part(0.8, [0.79, 0.81], [true, true])],
    0.7,
  );
  expect(judged).toEqual({
    targetAccuracy: 0.7,
    minConfidences: [0.5, 0.8],
    rows: 5,
    kept: 3,
    correct: 2,
    coverage: 3 / 5,
    accuracy: 2 / 3,
    interval: wilsonInterval(2, 3),
  });
});

test('when no row is sure enough nothing is known of the accuracy', () => {
  expect(judgeTarget([part(0.9, [0.1], [true])], 0.9)).toMatchObject({
    kept: 0,
    coverage: 0,
    accuracy: Number.NaN,
    interval: { low: 0, high: 1 },
  });
});

test('judgeTarget needs taggers that know how sure they are', () => {
  const parts = [part(undefined, [0.1], [true])];
  expect(() => judgeTarget(parts, 0.9)).toThrow(InputError);
  expect(() => judgeTarget(parts, 0.9)).toThrow('needs a calibrated tagger');
});
