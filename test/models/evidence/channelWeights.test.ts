import { expect, test } from 'vitest';
import { channelWeights } from '../../../src/models/evidence/channelWeights';
import { evidenceChannels } from '../../../src/models/evidence/evidenceChannels';
import { channelCount } from '../../../src/models/evidence/evidenceReader';
import { RandomState } from '../../../src/random/randomState';

const usual = evidenceChannels.map((channel) => channel.usual);
const CLASSES = 3;

/** Rows of which channel 0 tells the class, channel 1 the contrary, and the others nothing. */
function telling(
  scale: number,
  noise: number = 1,
): { held: Parameters<typeof channelWeights>[0]; codes: Int32Array } {
  const random = new RandomState(1);
  const count = 90;
  const codes = Int32Array.from({ length: count }, (_, i) => i % CLASSES);
  const values = new Float32Array(count * CLASSES * channelCount);
  for (let k = 0; k < count * CLASSES; k++) {
    const isRight = k % CLASSES === codes[Math.floor(k / CLASSES)] ? 1 : 0;
    values[k * channelCount] = scale * (isRight + noise * random.randomSample());
    values[k * channelCount + 1] = 1 - isRight + noise * random.randomSample();
  }
  return { held: { rows: Int32Array.from({ length: count }, (_, i) => i), values }, codes };
}

test('channelWeights are larger for what tells the class, smaller for what misleads, usual for what is level', () => {
  const { held, codes } = telling(1);
  const weights = channelWeights(held, codes, CLASSES, 1);
  expect(weights[0]).toBeGreaterThan(usual[0]);
  expect(weights[1]).toBeLessThan(0);
  expect([...weights.slice(2)]).toEqual(usual.slice(2));
});

test('channelWeights do not depend on the unit of a channel when nothing pulls them', () => {
  const [large, small] = [telling(1, 3), telling(1 / 64, 3)].map(({ held, codes }) =>
    channelWeights(held, codes, CLASSES, 1e-3),
  );
  expect(small[0] / 64 / large[0]).toBeCloseTo(1, 1);
});

test('channelWeights are the usual ones without rows or with one class', () => {
  const none = { rows: new Int32Array(0), values: new Float32Array(0) };
  expect([...channelWeights(none, new Int32Array(0), CLASSES, 10)]).toEqual(usual);
  const { held } = telling(1);
  expect([...channelWeights(held, new Int32Array(270), 1, 10)]).toEqual(usual);
});
