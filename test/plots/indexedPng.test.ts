import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { indexedPng } from '../../src/plots/indexedPng';

async function decoded(png: Uint8Array): Promise<{ width: number; height: number; data: Uint8ClampedArray }> {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

it('indexedPng keeps few colours exactly', async () => {
  const data = Uint8Array.of(
    255,
    255,
    255,
    255,
    0,
    114,
    178,
    255,
    213,
    94,
    0,
    255,
    0,
    0,
    0,
    255,
    0,
    0,
    0,
    255,
    9,
    200,
    77,
    255,
  );
  const back = await decoded(indexedPng({ data, width: 3, height: 2 }));
  expect([back.width, back.height]).toEqual([3, 2]);
  expect([...back.data]).toEqual([...data]);
});

it('indexedPng takes the nearest of 256 colours when there are more', async () => {
  const size = 64;
  const data = new Uint8Array(4 * size * size);
  for (let i = 0; i < size * size; i++) data.set([(i % 64) * 4, Math.floor(i / 64) * 4, 128, 255], 4 * i);
  const back = await decoded(indexedPng({ data, width: size, height: size }));
  const worst = data.reduce((most, value, i) => Math.max(most, Math.abs(value - back.data[i]!)), 0);
  expect(worst).toBeLessThan(160);
  const mean = data.reduce((sum, value, i) => sum + Math.abs(value - back.data[i]!), 0) / data.length;
  expect(mean).toBeLessThan(25);
});
