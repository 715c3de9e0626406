import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { pictureDifference } from './pictureDifference';

function picture(width: number, paint: string): Uint8Array {
  const canvas = createCanvas(width, 40);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, 40);
  context.fillStyle = paint;
  context.fillRect(0, 0, 8, 8);
  return canvas.toBuffer('image/png');
}

it('pictureDifference is nothing for equal pictures, and finds a block of another colour', async () => {
  expect(await pictureDifference(picture(40, '#f00'), picture(40, '#f00'))).toEqual({ mean: 0, far: 0 });
  const { mean, far } = await pictureDifference(picture(40, '#f00'), picture(40, '#00f'));
  expect(far).toBeCloseTo(0.04);
  expect(mean).toBeCloseTo((0.04 * 2 * 255) / 3);
});

it('pictureDifference refuses pictures of two sizes', async () => {
  await expect(pictureDifference(picture(40, '#f00'), picture(44, '#f00'))).rejects.toThrow('10 x 10 blocks');
});
