import { expect, it } from 'vitest';
import type { Box } from '../../src/plots/box';
import type { Figure } from '../../src/plots/figure';
import { canvasModule } from '../../src/plots/textMeter';
import { fontFamily } from '../../src/plots/theme';
import { wordCloudPanel } from '../../src/plots/wordCloudPanel';

const words = 'powershell <b> registry encoded lsass scheduled-task credential service gateway dump'.split(
  ' ',
);
const groups = Array.from({ length: 14 }, (_, i): [string, [string, number][]] => [
  `T${1000 + i}`,
  words.map((word, k) => [word, 1 + ((i + k) % 10)]),
]);
const panel = wordCloudPanel(groups);

interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

it('wordCloudPanel draws the first twelve groups in frames of their own, each with its heading', () => {
  const { layout, alt } = panel;
  expect((layout.annotations ?? []).map(({ text }) => text)).toEqual(
    groups.slice(0, 12).map(([group]) => `<b>${group}</b>`),
  );
  expect(JSON.stringify(layout.title)).toContain('The first 12 of 14 tactics');
  expect(alt).toContain('Word clouds of 12 tactics; the largest words: T1000 dump');
});

it('wordCloudPanel lets no two words share a pixel, and none leave its frame or reach the heading', () => {
  const { layout } = panel;
  const frames = (layout.shapes ?? []).map(({ x0, x1, y0, y1 }) => ({
    x: Number(x0),
    y: Number(y0),
    width: Number(x1) - Number(x0),
    height: Number(y1) - Number(y0),
  }));
  const all = wordsOf(panel);
  expect(all.length).toBeGreaterThan(100);
  const [width, height] = [layout.xaxis!.range![1], layout.yaxis!.range![0]];
  const taken = new Uint8Array(width * height);
  for (const word of all) {
    const ink = inkOf(word, width, height);
    const frame = frames.find((box) => isInside(ink.box, box, 24));
    expect(frame, word.text).toBeDefined();
    for (const pixel of ink.pixels) {
      expect(taken[pixel], word.text).toBe(0);
      taken[pixel] = 1;
    }
  }
});

it('wordCloudPanel gives the same figure for the same terms, escaped', () => {
  expect(wordCloudPanel(groups.slice(0, 2))).toEqual(wordCloudPanel(groups.slice(0, 2)));
  expect(JSON.stringify(panel.data)).not.toContain('<b>');
});

it('wordCloudPanel refuses no groups, and options out of range', () => {
  expect(() => wordCloudPanel([])).toThrow('no groups to draw');
  expect(() => wordCloudPanel([['a', []]])).toThrow('none of 0 terms');
  expect(() => wordCloudPanel(groups, { maxGroups: 0 })).toThrow('invalid maxGroups: 0');
});

function wordsOf({ data }: Figure): Word[] {
  return data.flatMap((trace) => {
    const { x, y, text, textfont } = trace as unknown as {
      x: number[];
      y: number[];
      text: string[];
      textfont: { size: number[] };
    };
    return text.map((one, i) => {
      const size = textfont.size[i];
      // Plotly sets the middle of the line at y; the words were placed by their baseline.
      return { text: one.replace('&lt;', '<').replace('&gt;', '>'), x: x[i], y: y[i] + size / 4, size };
    });
  });
}

/** The pixels that are more than half covered by a word's letters. */
function inkOf({ text, x, y, size }: Word, width: number, height: number): { pixels: number[]; box: Box } {
  const context = canvasModule().createCanvas(width, 90).getContext('2d');
  const top = Math.round(y) - 60;
  context.font = `700 ${size}px ${fontFamily}`;
  context.textAlign = 'center';
  context.fillText(text, x, y - top);
  const { data } = context.getImageData(0, 0, width, 90);
  const pixels: number[] = [];
  let [left, right, upper, lower] = [width, 0, height, 0];
  for (let i = 0; i < width * 90; i++) {
    if (data[4 * i + 3] < 128) continue;
    const [column, row] = [i % width, top + Math.floor(i / width)];
    pixels.push(row * width + column);
    [left, right] = [Math.min(left, column), Math.max(right, column)];
    [upper, lower] = [Math.min(upper, row), Math.max(lower, row)];
  }
  return { pixels, box: { x: left, y: upper, width: right - left, height: lower - upper } };
}

function isInside(inner: Box, outer: Box, heading: number): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y + heading &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
