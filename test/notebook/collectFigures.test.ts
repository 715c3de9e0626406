import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { collectFigures, figureIn } from '../../src/notebook/collectFigures';
import type { CellOutput, Notebook } from '../../src/notebook/notebook';
import { classDistribution } from '../../src/plots/classDistribution';
import { disposeRenderer } from '../../src/plots/sharedRenderer';
import { themes } from '../../src/plots/theme';

const folder = mkdtempSync(join(tmpdir(), 'a2a-figures-'));
afterAll(() => {
  disposeRenderer();
  rmSync(folder, { recursive: true });
});

const { data, layout, alt } = classDistribution([['T1059 <b>', 3]]);
const shown = {
  'application/vnd.plotly.v1+json': { data, layout },
  'image/png': 'AQI=',
  'text/plain': alt,
} as Record<string, string | object>;
const output = { output_type: 'display_data', data: shown, metadata: {} } as CellOutput;
const notebook: Notebook = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: [
    { cell_type: 'code', id: 'a', metadata: {}, source: '', execution_count: 1, outputs: [output, output] },
  ],
};

it('collectFigures writes each figure in three files called after its finding', async () => {
  const [first, second] = await collectFigures(notebook, '01-x', join(folder, 'plots'));
  expect(basename(first.png)).toBe('01-x-3-alerts-in-1-class-t1059-b-has-3.png');
  expect(basename(second.svg)).toBe('01-x-3-alerts-in-1-class-t1059-b-has-3-2.svg');
  expect(first).toMatchObject({ title: '3 alerts in 1 class: T1059 <b> has 3', alt });
  expect(readdirSync(join(folder, 'plots'))).toHaveLength(6);
  expect([...readFileSync(first.png)]).toEqual([1, 2]);
  const blue = Number.parseInt(themes.dark.background.slice(5), 16);
  expect(readFileSync(first.darkSvg, 'utf8')).toMatch(new RegExp(`rgb\\(\\d+, \\d+, ${blue}\\)`));
});

it('figureIn knows an output with data and picture', () => {
  expect(figureIn(shown)).toMatchObject({ alt });
  expect(figureIn({ ...shown, 'application/vnd.plotly.v1+json': 'x' })).toBeUndefined();
  expect(figureIn({ 'image/png': 'AQI=' })).toBeUndefined();
});
