import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { figureJson } from '../../src/plots/figureJson';
import { fontFiles } from '../../src/plots/fontFiles';
import { plotlyFile } from '../../src/plots/plotlyFile';
import { disposeRenderer, renderPng } from '../../src/plots/sharedRenderer';
import { withTheme } from '../../src/plots/withTheme';
import { attackExamples } from '../plots/attackExamples';
import { exampleFigures } from '../plots/exampleFigures';
import { pictureDifference } from '../plots/pictureDifference';
import { launchChromium } from './launchChromium';

const folder = join(tmpdir(), 'alert2attack-figure-pictures');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ deviceScaleFactor: 1, viewport: { width: 1300, height: 1300 } });
  const faces = fontFiles().map((file, i) => {
    const data = readFileSync(file).toString('base64');
    return `@font-face{font-family:Arimo;font-weight:${i === 0 ? 400 : 700};src:url(data:font/ttf;base64,${data})}`;
  });
  await page.setContent(`<style>${faces.join('')}body{margin:0}</style><div id="plot"></div>`);
  await page.addScriptTag({ path: plotlyFile() });
  await page.evaluate(
    `Promise.all(['400', '700'].map((weight) => document.fonts.load(weight + ' 12px Arimo')))`,
  );
});
afterAll(async () => {
  disposeRenderer();
  await browser?.close();
});

const cases = [...exampleFigures(20), ...attackExamples(20)].flatMap(([name, figure]) =>
  (['light', 'dark'] as const).map((theme) => ({ name, theme, figure: withTheme(figure, theme) })),
);

it.each(cases)('$name, $theme, looks as in a browser', async ({ name, theme, figure }) => {
  const ours = await renderPng(figure, { scale: 1 });
  await page.evaluate(`(() => {
    Plotly.purge('plot');
    const figure = ${figureJson(figure)};
    return Plotly.newPlot('plot', figure.data, { ...figure.layout, autosize: false }, { staticPlot: true }).then(() => 0);
  })()`);
  const { width = 0, height = 0 } = figure.layout;
  const theirs = await page.screenshot({ clip: { x: 0, y: 0, width, height }, fullPage: true });
  const { mean, far } = await pictureDifference(ours, theirs);
  if (mean > 1.5 || far > 0.01) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}-${theme}-ours.png`), ours);
    writeFileSync(join(folder, `${name}-${theme}-browser.png`), theirs);
  }
  expect(mean, `see ${folder}`).toBeLessThan(1.5);
  expect(far, `see ${folder}`).toBeLessThan(0.01);
});
