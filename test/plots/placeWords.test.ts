import { expect, it } from 'vitest';
import { placeWords } from '../../src/plots/placeWords';
import { textMeter } from '../../src/plots/textMeter';

const words = Array.from({ length: 60 }, (_, i) => ({ text: `word${i * 37}`, importance: 60 - i }));
const options = { width: 640, height: 320, seed: 1 };

it('placeWords places every word inside the picture', () => {
  const placed = placeWords(words, options);
  const meter = textMeter();
  expect(placed).toHaveLength(60);
  for (const { text, x, y, size } of placed) {
    const half = meter(text, { size, weight: 'bold' }) / 2;
    expect(x - half).toBeGreaterThan(-8);
    expect(x + half).toBeLessThan(648);
    expect(y - size).toBeGreaterThan(-8);
    expect(y).toBeLessThan(328);
  }
});

it('placeWords lets no two words touch', () => {
  const meter = textMeter();
  const boxes = placeWords(words, options).map(({ text, x, y, size }) => {
    const half = meter(text, { size, weight: 'bold' }) / 2;
    // From the baseline to the height of a small letter, the part where every word has ink.
    return { left: x - half, right: x + half, top: y - 0.5 * size, bottom: y };
  });
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(apart).toBe(true);
    }
  });
});

it('placeWords places the same for the same seed, and otherwise for another', () => {
  expect(placeWords(words, options)).toEqual(placeWords(words, options));
  expect(placeWords(words, { ...options, seed: 2 })).not.toEqual(placeWords(words, options));
});

it('placeWords makes important words larger', () => {
  const placed = placeWords(words, options);
  expect(placed[0]!.importance).toBe(60);
  expect(placed[0]!.size).toBeGreaterThan(placed.at(-1)!.size);
});
