import { expect, test } from 'vitest';
import { evidenceChannels } from '../../../src/models/evidence/evidenceChannels';
import { createRunner } from '../../../src/models/evidence/scoreTask';
import { sparse } from './evidenceCase';

test('createRunner writes the scores of a range, and of no other row', () => {
  // All but the linear model and the number of alerts count nothing here.
  const weights = Float64Array.from(evidenceChannels, ({ pooling, source }) =>
    pooling === 'linear' ? 2 : pooling === 'prior' && source === 'alert' ? 1 : 0,
  );
  const scores = new Float64Array(6);
  const run = createRunner({
    shape: { columns: 1, words: 1, classes: 2 },
    weights,
    counts: Int32Array.of(0, 1),
    labelled: [],
    knowledge: null,
    rows: sparse([[1], [1], [1]], 1),
    linear: Float64Array.of(1, 2, 3, 4, 5, 6),
    scores,
  });
  expect(run({ from: 1, to: 2 })).toBe(true);
  expect([...scores]).toEqual([0, 0, 6, 8 + Math.log(2), 0, 0]);
});
