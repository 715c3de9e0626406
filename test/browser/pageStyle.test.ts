import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageStyle } from '../../src/page/pageStyle';
import { axeViolations } from './axeViolations';
import { launchChromium } from './launchChromium';

const example = `<!doctype html><html lang="en"><head><title>Example</title><style>${pageStyle}</style></head><body>
<a class="skip" href="#main">Skip to the content</a><main id="main"><h1>Example</h1><p class="soft">Soft <code>code</code></p>
<p>Text with a <a href="#main">link</a></p><table><caption>Caption</caption><thead><tr><th scope="col">Head</th></tr></thead>
<tbody><tr><td>Cell</td></tr></tbody></table></main></body></html>`;

describe('the look of all pages, in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(['light', 'dark'] as const)(
    'is accessible in the %s theme, and differs from the other',
    async (colorScheme) => {
      const page = await browser.newPage({ colorScheme });
      await page.setContent(example);
      expect(await axeViolations(page)).toEqual([]);
      const paper = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      const lightness = Number(/\d+/.exec(paper)?.[0]);
      expect(lightness > 128).toBe(colorScheme === 'light');
      await page.close();
    },
  );

  it('fits a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.setContent(example);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.close();
  });
});
