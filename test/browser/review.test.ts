import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTaggedAlertTable } from '../../src/alerts/readTaggedAlertTable';
import { loadAttack } from '../../src/attack/loadAttack';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { tagFile } from '../../src/tagger/tagFile';
import { scratchFolder, smallTagger } from '../review/taggedFixture';
import { axeViolations } from './axeViolations';
import { launchChromium } from './launchChromium';
import { type ReviewProcess, reviewProcess } from './reviewProcess';

const folder = scratchFolder();
const model = join(folder, 'model.json');

const hostile = [
  '<script>window.hacked = 1</script> lsass dumped',
  '<img src=x onerror="window.hacked = 1"> lsass',
  '"><svg onload=window.hacked=1> powershell encoded',
  'javascript:window.hacked=1 powershell',
  'lsass \u202egnp.exe\u202c dumped \u2066by\u2069 procdump',
  `procdump ${'<b>x</b>'.repeat(120_000)} the end`,
];

describe('the review page, in Chromium', () => {
  let browser: Browser;
  let tagger: AlertTagger;
  let context: BrowserContext;
  let page: Page;
  let review: ReviewProcess | undefined;
  let faults: string[];
  let files = 0;

  beforeAll(async () => {
    tagger = await smallTagger();
    tagger.save(model);
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    context = await browser.newContext();
    faults = [];
    page = await watchedPage();
  });
  afterEach(async () => {
    await context.close();
    await review?.kill();
  });

  async function watchedPage(): Promise<Page> {
    const opened = await context.newPage();
    opened.on('pageerror', ({ message }) => faults.push(message));
    opened.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('409')) faults.push(message.text());
    });
    return opened;
  }

  async function tagged(alerts: readonly string[]): Promise<string> {
    const path = join(folder, `alerts-${++files}.csv`);
    const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    writeFileSync(path, `alert,host\n${alerts.map((alert, i) => `${cell(alert)},h${i}`).join('\n')}\n`);
    const output = join(folder, `tagged-${files}.csv`);
    await tagFile(tagger, path, output);
    return output;
  }

  async function open(path: string, ...more: string[]): Promise<void> {
    review = await reviewProcess(path, model, ...more);
    await page.goto(review.url);
    await page.locator('.alert-text').waitFor();
  }

  const words = ['lsass dumped', 'powershell encoded', 'registry key'];
  const ten = Array.from({ length: 10 }, (_, i) => `${words[i % 3]} on host${i}`);
  const notice = (text: RegExp, on = page): Promise<void> =>
    on.locator('.notice', { hasText: text }).first().waitFor();
  const done = (text: string, on = page): Promise<void> =>
    on.locator('.progress', { hasText: text }).waitFor();
  const next = (): Promise<void> => page.locator('article h1:not(:has(.mark))').waitFor();
  const shownRow = async (on = page): Promise<string> =>
    /row \d+/.exec((await on.locator('h1').textContent()) ?? '')![0];
  const journal = (path: string) =>
    readFileSync(`${path}.review.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line): { kind: string; id: string | null; row: number } => JSON.parse(line));

  it('hides the token: from the address bar, and from what is without it', async () => {
    await open(await tagged(ten));
    expect(page.url()).not.toContain('#');
    await page.reload();
    await page.locator('.alert-text').waitFor();
    expect(await context.cookies()).toEqual([]);
    const stranger = await watchedPage();
    await stranger.goto(new URL(review!.url).origin);
    await notice(/open the address that the terminal shows/, stranger);
  });

  it('ten alerts are decided by keyboard alone, undone, exported and trained on', async () => {
    const path = await tagged(ten);
    const output = join(folder, 'tagged_alerts.csv');
    await open(path, '--out', output);
    for (const [i, key] of ['Enter', 'a', '2', 'n', 'c', 'Enter', 'a', 'n', '1', 'c'].entries()) {
      await page.locator('.actions').waitFor();
      await page.keyboard.press(key);
      if (key === 'c') {
        await page.keyboard.type('t1486');
        await page.locator('[role=option]').first().waitFor();
        await page.keyboard.press('Enter');
      }
      await done(`${i + 1} of 10 done`);
      if (i < 9) await next();
    }
    expect(journal(path).map(({ kind }) => kind)).toEqual([
      'accepted',
      'accepted',
      'corrected',
      'none',
      'corrected',
      'accepted',
      'accepted',
      'none',
      'accepted',
      'corrected',
    ]);
    await page.keyboard.press('u');
    await done('9 of 10 done');
    await notice(/Undone/);
    expect(journal(path).at(-1)).toMatchObject({ kind: 'undo', id: null });
    await page.getByRole('button', { name: /^Write/ }).click();
    await notice(/Wrote 7 alerts/);
    const { alerts, ids } = await readTaggedAlertTable(output);
    expect(ids).toContain('T1486');
    const retrained = new AlertTagger({ estimator: 'nearest-alert', calibrate: false });
    expect(retrained.fit(alerts, ids, await loadAttack()).predict([alerts[0]])).toEqual([ids[0]]);
    expect(faults).toEqual([]);
  });

  it('moves, skips, filters and helps by keyboard', async () => {
    await open(await tagged(ten));
    const first = await shownRow();
    await page.keyboard.press('j');
    await page.locator('article h1', { hasNotText: `${first} ` }).waitFor();
    await page.keyboard.press('k');
    await page.locator('article h1', { hasText: `${first} ` }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('n');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await done('0 of 10 done');
    await page.getByLabel('Status').selectOption('accepted');
    // The shown alert stays in the list.
    await page.locator('.filters .soft', { hasText: '1 alerts' }).waitFor();
  });

  it.each(hostile)('shows a hostile alert as text only', async (alert) => {
    await open(await tagged([alert]));
    const shown = (await page.locator('.alert-text').textContent())!;
    expect(shown.slice(0, 20)).toBe(alert.replace(/[\u202e\u202c\u2066\u2069]/g, '\ufffd').slice(0, 20));
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(
      await page.locator('.alert-text script, .alert-text img, .alert-text svg, .alert-text b').count(),
    ).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    if (alert.length > 2000) {
      expect(shown.length).toBeLessThan(2100);
      await page.keyboard.press('w');
      await page.locator('.alert-text', { hasText: /the end$/ }).waitFor();
    }
    expect(faults).toEqual([]);
  });

  it('two tabs see each other’s decisions, and none overwrites another', async () => {
    const path = await tagged(ten);
    await open(path);
    const other = await watchedPage();
    await other.goto(review!.url);
    await other.locator('.alert-text').waitFor();
    expect(await shownRow(other)).toBe(await shownRow());
    await page.keyboard.press('a');
    await done('1 of 10 done', other);
    // A tab that has not heard of the decision: its events are held back, as on a slow connection.
    const deaf = await watchedPage();
    await deaf.addInitScript(`{ const real = fetch; globalThis.fetch = (path, init) =>
      String(path).includes('/api/events') ? Promise.resolve(new Response(new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('data: []\\n\\n')) }))) : real(path, init) }`);
    await deaf.goto(review!.url);
    await deaf.locator('.alert-text').waitFor();
    await deaf.keyboard.press('n');
    await notice(/Not saved: another page was faster/, deaf);
    expect(journal(path).map(({ kind }) => kind)).toEqual(['accepted']);
    await done('1 of 10 done', deaf);
  });

  it('nothing that was saved is lost by kill -9, and the next review goes on from there, with undo too', async () => {
    const path = await tagged(ten);
    await open(path);
    for (let i = 1; i <= 3; i++) {
      await page.keyboard.press('a');
      await done(`${i} of 10 done`);
      await next();
    }
    await review!.kill();
    await page.locator('[role=alert]').waitFor();
    await page.keyboard.press('a');
    await notice(/Not saved/);
    await open(path);
    await done('3 of 10 done');
    expect(journal(path)).toHaveLength(3);
    const last = journal(path).at(-1)!.row;
    await page.keyboard.press('u');
    await notice(/Undone/);
    await done('2 of 10 done');
    expect(journal(path).at(-1)).toMatchObject({ kind: 'undo', row: last });
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('is accessible and fits, %s, %i wide', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await open(await tagged(ten));
    await page.keyboard.press('a');
    await done('1 of 10 done');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.keyboard.press('c');
    await page.keyboard.type('command');
    await page.locator('[role=option]').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
