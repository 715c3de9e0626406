import { createCanvas, loadImage } from '@napi-rs/canvas';

const BLOCK = 4;

/** How far two pictures are apart, after both are blurred to blocks of 4 x 4 pixels, so that edges may differ. */
export interface PictureDifference {
  /** Mean over blocks and channels, 0 to 255. */
  readonly mean: number;
  /** The share of blocks in which a channel differs by more than 48. */
  readonly far: number;
}

/** @throws Error when the pictures are not of one size */
export async function pictureDifference(a: Uint8Array, b: Uint8Array): Promise<PictureDifference> {
  const [one, other] = [await blocksOf(a), await blocksOf(b)];
  if (one.width !== other.width || one.height !== other.height) {
    throw new Error(`${one.width} x ${one.height} blocks against ${other.width} x ${other.height}`);
  }
  let sum = 0;
  let far = 0;
  for (let at = 0; at < one.data.length; at += 3) {
    const differences = [0, 1, 2].map((channel) =>
      Math.abs(one.data[at + channel] - other.data[at + channel]),
    );
    sum += differences[0] + differences[1] + differences[2];
    if (Math.max(...differences) > 48) far++;
  }
  return { mean: sum / one.data.length, far: far / (one.data.length / 3) };
}

async function blocksOf(png: Uint8Array): Promise<{ width: number; height: number; data: Float64Array }> {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const pixels = context.getImageData(0, 0, image.width, image.height).data;
  const [width, height] = [Math.ceil(image.width / BLOCK), Math.ceil(image.height / BLOCK)];
  const data = new Float64Array(3 * width * height);
  const counts = new Float64Array(width * height);
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      const block = Math.floor(y / BLOCK) * width + Math.floor(x / BLOCK);
      counts[block]++;
      for (let channel = 0; channel < 3; channel++) {
        data[3 * block + channel] += pixels[4 * (y * image.width + x) + channel];
      }
    }
  }
  return { width, height, data: data.map((sum, i) => sum / counts[Math.floor(i / 3)]) };
}
