import { expect, test } from 'vitest';
import { AlertTable } from '../../src/alerts/alertTable';
import { unlabelledRows } from '../../src/partial/unlabelledRows';

function tableOf(columns: Record<string, string[]>): AlertTable {
  const alerts = columns['alert'];
  return new AlertTable({
    path: 'x.csv',
    columns: new Map(Object.entries(columns)),
    alerts,
    lines: alerts.map((_, i) => i + 2),
  });
}

test('unlabelledRows gives rows whose id is empty or blank, and all without an id column', () => {
  const alert = ['a', 'b', 'c', 'd'];
  expect([...unlabelledRows(tableOf({ alert, id: ['T1', '', ' \t', 'T2'] }))]).toEqual([1, 2]);
  expect([...unlabelledRows(tableOf({ alert }))]).toEqual([0, 1, 2, 3]);
  expect([...unlabelledRows(tableOf({ alert, technique: ['', 'T1', '', ''] }), 'technique')]).toEqual([
    0, 2, 3,
  ]);
});
