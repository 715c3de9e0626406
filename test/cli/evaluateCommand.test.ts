import { expect, test } from 'vitest';
import { capturedCli } from './capturedCli';
import { labelledFile, scratchFolder } from './scratchFolder';

const labelled = labelledFile(scratchFolder());

test('evaluate --json prints the figures that are promised, in their order', async () => {
  const args = ['--estimator', 'random-forest', '--test-size', '0.25', '--random-state', '7', '--json'];
  const { code, out, err } = await capturedCli('evaluate', labelled, ...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const figures = JSON.parse(out);
  expect(Object.keys(figures).slice(0, 9)).toEqual(
    'estimator train test classes accuracy macroF1 weightedF1 top3 seconds'.split(' '),
  );
  expect(figures).toMatchObject({ estimator: 'random-forest', train: 9, test: 3, classes: 3 });
});

test('evaluate prints the figures as a table', async () => {
  const { out } = await capturedCli('evaluate', labelled, '--estimator', 'nearest-alert');
  expect(out).toMatch(
    /^figure\s+value\s+95 % interval\n─+\s+─+\s+─+\nestimator\s+nearest-alert\ntrain\s+9\ntest\s+3\n/,
  );
});

test('evaluate --metadata says whether other columns would help, or that there are none', async () => {
  const { readFileSync, writeFileSync } = await import('node:fs');
  const none = await capturedCli('evaluate', labelled, '--metadata');
  expect([none.code, none.err]).toEqual([1, expect.stringContaining('severity, source, src_ip')]);
  const [head, ...lines] = readFileSync(labelled, 'utf8').trimEnd().split('\n');
  const path = `${labelled}.metadata.csv`;
  writeFileSync(path, [`${head},source`, ...lines.map((line) => `${line},EDR`)].join('\n'));
  const { code, out } = await capturedCli('evaluate', path, '--metadata', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out).metadata).toMatchObject({ columns: ['source'], rows: 12, helps: false });
});
