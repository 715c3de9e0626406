import { expect, test } from 'vitest';
import { capturedCli } from './capturedCli';
import { labelledFile, scratchFolder } from './scratchFolder';

const labelled = labelledFile(scratchFolder());

test('compare tests estimators on the same rows', async () => {
  const { code, out } = await capturedCli(
    ...['compare', labelled, '--estimators', 'nearest-alert', 'decision-tree', '--json'],
  );
  expect(code).toBe(0);
  const { reports, pairs } = JSON.parse(out);
  expect(reports.map(({ test: rows }: { test: number }) => rows)).toEqual([3, 3]);
  expect(pairs).toMatchObject([{ first: 'nearest-alert', second: 'decision-tree' }]);
});
