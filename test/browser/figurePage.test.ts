import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { figurePage } from '../../src/plots/figurePage';
import { themes } from '../../src/plots/theme';
import { withTheme } from '../../src/plots/withTheme';
import { exampleFigures } from '../plots/exampleFigures';
import { launchChromium } from './launchChromium';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

it("a figure's page is light or dark as the reader's system is, and changes with it", async () => {
  const figure = exampleFigures(20).get('confusion')!;
  const png = new Uint8Array(0);
  const html = figurePage(
    { theme: 'light', figure, png },
    { theme: 'dark', figure: withTheme(figure, 'dark'), png },
  );
  const page = await browser.newPage({ colorScheme: 'dark' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setContent(html);
  const colours = () =>
    page.evaluate<string[]>(
      `[getComputedStyle(document.body).backgroundColor, document.querySelector('#plot .bg, #plot .main-svg').style.background]`,
    );
  const rgb = (colour: string) =>
    `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`;
  for (const theme of ['dark', 'light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const expected = rgb(themes[theme].background);
    await expect.poll(colours).toEqual([expected, expected]);
  }
  expect(errors).toEqual([]);
  await page.close();
});
