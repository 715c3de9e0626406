import { loadImage } from '@napi-rs/canvas';
import { afterAll, expect, it } from 'vitest';
import { classDistribution } from '../../src/plots/classDistribution';
import { confusionFigure } from '../../src/plots/confusionFigure';
import { FigureRenderer } from '../../src/plots/figureRenderer';
import { rocFigure } from '../../src/plots/rocFigure';
import { themes } from '../../src/plots/theme';
import { confusions } from './confusions';

const renderer = new FigureRenderer();
afterAll(() => renderer.dispose());

const bars = classDistribution(Array.from({ length: 50 }, (_, i) => [`T${1000 + i}`, 50 - i]));

it('FigureRenderer draws a figure in its own size, every label in it', async () => {
  const svg = await renderer.svg(bars);
  expect(svg).toContain(`width="${bars.layout.width}" height="${bars.layout.height}"`);
  for (let i = 0; i < 50; i++) expect(svg).toContain(`>T${1000 + i}<`);
});

it('FigureRenderer keeps every text within the picture', async () => {
  const svg = await renderer.svg(confusionFigure(confusions(12)));
  const places = [...svg.matchAll(/<text [^>]*transform="translate\((-?[\d.]+),(-?[\d.]+)\)/g)];
  expect(places.length).toBeGreaterThan(20);
  for (const [, x, y] of places) {
    expect(Number(x)).toBeGreaterThanOrEqual(-300);
    expect(Number(y)).toBeGreaterThanOrEqual(-300);
  }
  expect(svg).not.toMatch(/url\(['"&]/);
});

it('FigureRenderer shows hostile labels as text', async () => {
  const svg = await renderer.svg(classDistribution([['<script>alert(1)</script>', 1]]));
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&#60;script&#62;');
});

it('FigureRenderer leaves the figure as it was', async () => {
  const before = JSON.stringify(bars);
  await renderer.svg(bars, { theme: 'dark' });
  expect(JSON.stringify(bars)).toBe(before);
});

it('FigureRenderer draws the same bytes for the same figure', async () => {
  const figure = rocFigure([{ label: 'a', fpr: [0, 1], tpr: [0, 1], auc: 0.5 }]);
  expect(await renderer.svg(figure)).toBe(await renderer.svg(figure));
  expect(Buffer.from(await renderer.png(figure)).equals(await renderer.png(figure))).toBe(true);
});

it('FigureRenderer writes PNG at the asked scale, small ones a good deal smaller', async () => {
  const png = await renderer.png(bars, { width: 600, height: 400, scale: 1.5 });
  const small = await renderer.smallPng(bars, { width: 600, height: 400, scale: 1.5 });
  const { width, height } = await loadImage(Buffer.from(png));
  expect([width, height]).toEqual([900, 600]);
  expect(small.length).toBeLessThan(0.7 * png.length);
});

it('FigureRenderer scales a picture down that is smaller than the figure needs', async () => {
  const { width = 0, height = 0 } = bars.layout;
  const full = await renderer.svg(bars);
  const half = await renderer.svg(bars, { width: width / 2 });
  const low = await renderer.svg(bars, { width: width / 2, height: Math.round(height / 4) });
  const rootOf = (svg: string) => /^<svg [^>]*>/.exec(svg)?.[0] ?? '';
  expect(rootOf(half)).toContain(`width="${width / 2}" height="${Math.round(height / 2)}"`);
  expect(rootOf(half)).toContain(`viewBox="0 0 ${width} ${height}"`);
  expect(half.replace(/^<svg [^>]*>/, '') === full.replace(/^<svg [^>]*>/, '')).toBe(true);
  expect(rootOf(low)).toMatch(new RegExp(`viewBox="0 0 1\\d{3} ${height}"`));
  const { width: across, height: down } = await loadImage(
    Buffer.from(await renderer.png(bars, { width: 300, height: 200, scale: 2 })),
  );
  expect([across, down]).toEqual([600, 400]);
});

it('FigureRenderer draws in the asked theme', async () => {
  const [, red, green, blue] = /^#(..)(..)(..)$/
    .exec(themes.dark.background)!
    .map((hex) => Number.parseInt(hex, 16));
  expect(await renderer.svg(bars, { theme: 'dark' })).toMatch(
    new RegExp(`rgb\\(${red}, ${green}, ${blue}\\)|${themes.dark.background}`, 'i'),
  );
});

it('FigureRenderer refuses unfit sizes, scales and themes', async () => {
  await expect(renderer.svg(bars, { width: 10 })).rejects.toThrow('invalid width: 10');
  await expect(renderer.svg(bars, { height: Number.NaN })).rejects.toThrow('invalid height: NaN');
  await expect(renderer.png(bars, { scale: 0 })).rejects.toThrow('invalid scale: 0');
  await expect(renderer.svg(bars, { theme: 'blue' as 'dark' })).rejects.toThrow('invalid theme: blue');
});
