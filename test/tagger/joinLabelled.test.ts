import { expect, test } from 'vitest';
import { TaggedAlertTable } from '../../src/alerts/alertTable';
import { joinLabelled, rowsOnce } from '../../src/tagger/joinLabelled';

function table(path: string, rows: readonly (readonly string[])[], ...more: readonly string[]) {
  const columns = new Map(['alert', 'id', ...more].map((name, j) => [name, rows.map((row) => row[j])]));
  const [alerts, ids] = [columns.get('alert')!, columns.get('id')!];
  return new TaggedAlertTable({ path, columns, alerts, ids, lines: rows.map((_, i) => i + 2) });
}

const first = table(
  'a.csv',
  [
    ['scan', 'T1046', 'EDR'],
    ['scan', 'T1046', 'IDS'],
    ['dump', 'T1003', 'EDR'],
  ],
  'source',
);
const second = table(
  'b.csv',
  [
    ['dump', 'T1003', 'T1003'],
    ['dump', 'T1059', ''],
    ['beacon', 'T1071', ''],
  ],
  'candidate_1',
);

test('joinLabelled puts files one after the other, cells empty where a file has no such column', () => {
  const joined = joinLabelled([first, second]);
  expect(joined.alerts).toEqual(['scan', 'scan', 'dump', 'dump', 'dump', 'beacon']);
  expect(joined.ids).toEqual(['T1046', 'T1046', 'T1003', 'T1003', 'T1059', 'T1071']);
  expect([...joined.files]).toEqual([0, 0, 0, 1, 1, 1]);
  expect(joined.lines).toEqual([2, 3, 4, 2, 3, 4]);
  expect(joined.columns.columns).toEqual(['alert', 'id', 'source', 'candidate_1']);
  expect(joined.columns.column('source')).toEqual(['EDR', 'IDS', 'EDR', '', '', '']);
  expect(joined.columns.column('candidate_1')).toEqual(['', '', '', 'T1003', '', '']);
});

test('rowsOnce leaves out what an earlier file has, and keeps what one file has twice', () => {
  const { alerts, ids, files } = joinLabelled([first, second]);
  expect([...rowsOnce(alerts, ids, files)]).toEqual([0, 1, 2, 4, 5]);
  const again = joinLabelled([first, first]);
  expect([...rowsOnce(again.alerts, again.ids, again.files)]).toEqual([0, 1, 2]);
});
