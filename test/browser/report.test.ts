import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../src/report/writeReport';
import { exampleFiles, hostileAlert } from '../report/exampleReport';
import { axeViolations } from './axeViolations';
import { launchChromium } from './launchChromium';

describe('a report, in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alert2attack-report-'));
  const unwanted: string[] = [];
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    const written = await writeReport({ ...(await exampleFiles(folder)), out: folder });
    address = pathToFileURL(written.path).href;
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
    expect(unwanted).toEqual([]);
  });

  /** The report, with whatever it must not do noted. */
  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    page.on('console', (message) => unwanted.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => unwanted.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => unwanted.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (request.url() !== address && !/^(?:data|blob):/.test(request.url())) unwanted.push(request.url());
    });
    await page.goto(address);
    return page;
  }

  async function drawAll(page: Page): Promise<void> {
    const frames = await page.locator('[data-figure]').all();
    for (const frame of frames) {
      await frame.scrollIntoViewIfNeeded();
      await frame.locator('.live .main-svg').first().waitFor();
    }
  }

  it.each(['light', 'dark'] as const)(
    'draws its figures, and axe finds nothing, in the %s theme',
    async (colorScheme) => {
      const page = await open({ colorScheme });
      await drawAll(page);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.locator('.frame picture:visible').count()).toBe(0);
      await page.context().close();
    },
  );

  it('changes its figures with the theme', async () => {
    const page = await open({ colorScheme: 'light' });
    await drawAll(page);
    const paper = page.locator('.live .main-svg').first();
    const before = await paper.getAttribute('style');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => paper.getAttribute('style')).not.toBe(before);
    await page.context().close();
  });

  it('is searched and sorted with the keyboard alone', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
    await page.locator('#techniques-search').focus();
    await page.keyboard.type('registry MODIFY');
    expect(await page.locator('#techniques-count').textContent()).toBe('1 of 4 techniques');
    expect(await page.locator('#techniques-table tbody tr:visible').count()).toBe(1);
    for (let i = 0; i < 15; i++) await page.keyboard.press('Backspace');
    // The region of the table, then the heads.
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('tactics');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const head = page.locator('#techniques-table th', { hasText: 'support' });
    const supports = (): Promise<string[]> =>
      page.locator('#techniques-table tbody td:nth-child(3)').allTextContents();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await supports()).toEqual(['7', '7', '7', '6']);
    await page.keyboard.press('Space');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await supports()).toEqual(['6', '7', '7', '7']);
    await page.context().close();
  });

  it('is read without scripts: pictures, the whole table, and no box that does nothing', async () => {
    const page = await open({ javaScriptEnabled: false });
    for (const picture of await page.locator('.frame img').all()) {
      await picture.scrollIntoViewIfNeeded();
      expect((await picture.boundingBox())!.width).toBeGreaterThan(400);
    }
    expect(await page.locator('#techniques-table tbody tr:visible').count()).toBe(4);
    expect(await page.locator('#techniques-search').isVisible()).toBe(false);
    expect(await page.locator('button').count()).toBe(0);
    await page.context().close();
  });

  it('shows an attacker’s text as text', async () => {
    const page = await open();
    const shown = await page.locator('q').allTextContents();
    expect(shown.join('\n')).toContain(hostileAlert.slice(0, 60));
    await page.context().close();
  });

  it('fits a phone: tables and figures scroll, the page does not', async () => {
    const page = await open({ viewport: { width: 360, height: 640 }, isMobile: true });
    await drawAll(page);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it('prints its pictures, without what is for screens', async () => {
    const page = await open({ colorScheme: 'dark' });
    await drawAll(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.live:visible').count()).toBe(0);
    expect(await page.locator('.frame picture:visible').count()).toBe(await page.locator('.frame').count());
    expect(await page.locator('nav:visible, .search:visible').count()).toBe(0);
    const paper = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(paper).toBe('rgb(255, 255, 255)');
    await page.context().close();
  });
});
