import { expect, test } from 'vitest';
import { AlertTable } from '../../src/alerts/alertTable';
import { labelSheet } from '../../src/partial/labelSheet';

const candidate = (techniqueId: string, score: number) => ({
  techniqueId,
  techniqueName: `name of ${techniqueId}`,
  score,
});

test('labelSheet leads with an empty id, carries the columns along, and lists the candidates', () => {
  const table = new AlertTable({
    path: 'x.csv',
    columns: new Map([
      ['host', ['h0', 'h1']],
      ['candidate_1', ['old', 'old']],
      ['id', ['', '']],
      ['alert', ['first', 'second']],
    ]),
    alerts: ['first', 'second'],
    lines: [2, 3],
  });
  const alerts = [
    { row: 1, alert: 'second', margin: 0, candidates: [candidate('T1', 0.5), candidate('T2', 0.25)] },
    { row: 0, alert: 'first', margin: 0, candidates: [candidate('T3', 1)] },
  ];
  const { columns, rows } = labelSheet(table, alerts);
  expect(columns.join()).toBe(
    'id,host,alert,candidate_1,candidate_1_name,candidate_1_score,candidate_2,candidate_2_name,candidate_2_score',
  );
  expect(rows).toEqual([
    ['', 'h1', 'second', 'T1', 'name of T1', '0.5000', 'T2', 'name of T2', '0.2500'],
    ['', 'h0', 'first', 'T3', 'name of T3', '1.0000', '', '', ''],
  ]);
  expect(labelSheet(table, [])).toEqual({ columns: ['id', 'host', 'candidate_1', 'alert'], rows: [] });
});
