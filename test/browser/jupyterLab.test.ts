import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newNotebook } from '../../src/notebook/newNotebook';
import { JupyterServer } from './jupyterServer';
import { launchChromium } from './launchChromium';

/** Set by `test/notebook/jupyterlab.sh`; the test wants a JupyterLab of PyPI. */
const jupyter = process.env['ALERT2ATTACK_JUPYTER'] ?? '';
/** Where pictures of the pages go, for people to look at. */
const pictures = process.env['ALERT2ATTACK_SCREENSHOTS'] ?? '';
const asked = process.env['ALERT2ATTACK_NOTEBOOKS']?.split(' ') ?? ['01-load-alerts', '02-fetch-attack'];
const scaffolded = 'scaffolded';
const plotly = 'application/vnd.plotly.v1+json';

interface Output {
  readonly output_type: string;
  readonly name?: string;
  readonly evalue?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The parts of JupyterLab's page that are touched. */
interface LabWindow {
  readonly jupyterapp: {
    readonly commands: { execute(command: string): Promise<unknown> };
    readonly shell: {
      readonly currentWidget: {
        readonly sessionContext: {
          readonly session: { readonly kernel: { readonly status: string } | null } | null;
          shutdown(): Promise<void>;
        };
        readonly content: {
          activeCellIndex: number;
          readonly widgets: readonly {
            readonly model: {
              readonly type: string;
              readonly executionCount?: number | null;
              readonly outputs?: { toJSON(): Output[] };
            };
          }[];
          scrollToItem(index: number, where: string): Promise<void>;
        };
      };
    };
  };
}

describe.skipIf(jupyter === '')('JupyterLab', () => {
  let server: JupyterServer;
  let browser: Browser;

  beforeAll(async () => {
    server = new JupyterServer(jupyter);
    for (const name of asked) {
      copyFileSync(resolve('notebooks', `${name}.ipynb`), join(server.notebooks, `${name}.ipynb`));
    }
    newNotebook(scaffolded, server.notebooks);
    [browser] = await Promise.all([launchChromium(), server.ready()]);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  }, 30_000);

  it.each([...asked, scaffolded])(
    'runs all cells of %s and draws every plot',
    { timeout: 180_000 },
    async (name) => {
      const context = await browser.newContext({ viewport: { width: 1400, height: 950 } });
      const page = await context.newPage();
      await page.goto(server.page(name));
      await waitUntilIdle(page);
      await page.evaluate(() =>
        (window as unknown as LabWindow).jupyterapp.commands.execute('notebook:run-all-cells'),
      );
      await waitUntilIdle(page);
      const cells = await codeCells(page);
      const outputs = cells.flatMap((cell) => cell.outputs);
      expect(outputs.filter((output) => output.output_type === 'error' || output.name === 'stderr')).toEqual(
        [],
      );
      expect(cells.filter(({ count }) => count === null)).toEqual([]);
      for (const { index, outputs: shown } of cells) {
        const figures = shown.filter(({ data }) => data && plotly in data).length;
        if (figures > 0) await expectPlots(page, name, index, figures);
      }
      await page.evaluate(() =>
        (window as unknown as LabWindow).jupyterapp.shell.currentWidget.sessionContext.shutdown(),
      );
      await context.close();
    },
  );

  async function waitUntilIdle(page: Page): Promise<void> {
    await page.waitForFunction(
      () => {
        const widget = (window as unknown as Partial<LabWindow>).jupyterapp?.shell.currentWidget;
        return widget?.sessionContext?.session?.kernel?.status === 'idle';
      },
      null,
      { timeout: 150_000, polling: 250 },
    );
  }

  function codeCells(page: Page): Promise<{ index: number; count: number | null; outputs: Output[] }[]> {
    return page.evaluate(() =>
      (window as unknown as LabWindow).jupyterapp.shell.currentWidget.content.widgets.flatMap(
        ({ model }, index) =>
          model.type === 'code'
            ? [{ index, count: model.executionCount ?? null, outputs: model.outputs?.toJSON() ?? [] }]
            : [],
      ),
    );
  }

  /** JupyterLab keeps in the page only what is in view: the cell is brought there. */
  async function expectPlots(page: Page, name: string, index: number, figures: number): Promise<void> {
    await page.evaluate((at) => {
      const { content } = (window as unknown as LabWindow).jupyterapp.shell.currentWidget;
      content.activeCellIndex = at;
      return content.scrollToItem(at, 'start');
    }, index);
    const plots = page.locator('.jp-Cell.jp-mod-active .js-plotly-plot:has(.main-svg)');
    await expect.poll(() => plots.count(), { timeout: 20_000 }).toBe(figures);
    if (pictures === '') return;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}-cell${index}.png`) });
  }
});
