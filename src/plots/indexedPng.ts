import { crc32, deflateSync } from 'node:zlib';

/** Pixels as red, green, blue and opacity, row by row from the top. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const MOST_COLOURS = 256;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A PNG with a palette of at most 256 colours: about a third of the bytes of one in full colour, and for
 * charts of few colours the eye sees no difference. Opacity is ignored.
 */
export function indexedPng({ data, width, height }: Pixels): Uint8Array {
  const { palette, indexOf } = commonColours(data);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    // Each row starts with its filter: 0, none.
    const start = y * (width + 1) + 1;
    for (let x = 0; x < width; x++) rows[start + x] = indexOf[bucketOf(data, 4 * (y * width + x))];
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits per pixel, colours from a palette, the one compression and filter method, not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

/** The colour cut to 15 bits. */
function bucketOf(data: Uint8Array, at: number): number {
  return ((data[at] >> 3) << 10) | ((data[at + 1] >> 3) << 5) | (data[at + 2] >> 3);
}

/** The mean colours of the fullest buckets, and for every bucket in use the nearest of them. */
function commonColours(data: Uint8Array): { palette: Uint8Array; indexOf: Uint8Array } {
  const counts = new Uint32Array(1 << 15);
  const sums = new Float64Array(3 << 15);
  for (let at = 0; at < data.length; at += 4) {
    const bucket = bucketOf(data, at);
    counts[bucket]++;
    for (let channel = 0; channel < 3; channel++) sums[3 * bucket + channel] += data[at + channel];
  }
  const used: number[] = [];
  for (let bucket = 0; bucket < counts.length; bucket++) if (counts[bucket] > 0) used.push(bucket);
  // Equally frequent ones in no order of colour, so that the chosen ones spread over a gradient.
  used.sort((a, b) => counts[b] - counts[a] || scattered(a) - scattered(b));
  const mean = (bucket: number, channel: number): number => sums[3 * bucket + channel] / counts[bucket];
  const size = Math.min(MOST_COLOURS, used.length);
  const palette = new Uint8Array(3 * size);
  for (let i = 0; i < size; i++) {
    for (let channel = 0; channel < 3; channel++)
      palette[3 * i + channel] = Math.round(mean(used[i], channel));
  }
  const indexOf = new Uint8Array(1 << 15);
  used.forEach((bucket, i) => {
    indexOf[bucket] = i < size ? i : nearest(palette, (channel) => mean(bucket, channel));
  });
  return { palette, indexOf };
}

function scattered(bucket: number): number {
  return Math.imul(bucket, 0x9e3779b1) >>> 0;
}

function nearest(palette: Uint8Array, channelOf: (channel: number) => number): number {
  const [red, green, blue] = [channelOf(0), channelOf(1), channelOf(2)];
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; 3 * i < palette.length; i++) {
    const distance =
      (palette[3 * i] - red) ** 2 + (palette[3 * i + 1] - green) ** 2 + (palette[3 * i + 2] - blue) ** 2;
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}

function chunk(type: string, content: Uint8Array): Buffer {
  const framed = Buffer.alloc(content.length + 12);
  framed.writeUInt32BE(content.length, 0);
  framed.write(type, 4, 'latin1');
  framed.set(content, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, content.length + 8)), content.length + 8);
  return framed;
}
