import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { classDistribution } from '../../src/plots/classDistribution';
import { exportFigure } from '../../src/plots/exportFigure';
import { disposeRenderer } from '../../src/plots/sharedRenderer';
import { themes } from '../../src/plots/theme';

const folder = mkdtempSync(join(tmpdir(), 'figures-'));
afterAll(() => {
  disposeRenderer();
  rmSync(folder, { recursive: true });
});

const figure = classDistribution([
  ['a', 2],
  ['b', 1],
]);

it.each([
  ['svg', /^<svg [^>]*width="500"/],
  ['png', /^\uFFFDPNG/],
  ['html', /^<!doctype html>/],
  ['pdf', /^%PDF-/],
  ['JSON', /"alt":"Bar chart/],
])('exportFigure writes .%s', async (ending, beginning) => {
  const path = join(folder, 'deep', `figure.${ending}`);
  await exportFigure(figure, path, { width: 500, height: 300 });
  expect(readFileSync(path, 'utf8')).toMatch(beginning);
});

it('exportFigure leaves nothing but the files', () => {
  expect(readdirSync(join(folder, 'deep')).sort()).toEqual([
    'figure.JSON',
    'figure.html',
    'figure.pdf',
    'figure.png',
    'figure.svg',
  ]);
});

it('exportFigure writes the asked theme and size into the JSON', async () => {
  const path = join(folder, 'dark.json');
  await exportFigure(figure, path, { theme: 'dark', width: 1000 });
  const { layout } = JSON.parse(readFileSync(path, 'utf8'));
  expect(layout.width).toBe(1000);
  expect(layout.template.layout.paper_bgcolor).toBe(themes.dark.background);
});

it('exportFigure writes no page or JSON smaller than the figure itself', async () => {
  const path = join(folder, 'small.json');
  await exportFigure(figure, path, { width: 300 });
  const { layout } = JSON.parse(readFileSync(path, 'utf8'));
  expect([layout.width, layout.height]).toEqual([figure.layout.width, figure.layout.height]);
});

it('exportFigure makes a page that follows the reader, unless a theme is asked for', async () => {
  const [both, dark] = [join(folder, 'both.html'), join(folder, 'dark.html')];
  await exportFigure(figure, both, { scale: 0.2 });
  await exportFigure(figure, dark, { scale: 0.2, theme: 'dark' });
  expect(readFileSync(both, 'utf8')).toContain('prefers-color-scheme: dark){');
  expect(readFileSync(dark, 'utf8')).not.toContain('prefers-color-scheme: dark){');
});

it('exportFigure names the endings it knows', async () => {
  await expect(exportFigure(figure, 'figure.bmp')).rejects.toThrow(
    'cannot write a figure to figure.bmp: the name must end in .html, .svg, .png, .pdf, .json',
  );
});
