import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTaggedAlertTable } from '../../src/alerts/readTaggedAlertTable';
import { file } from './scratch';

const data = process.env['ALERT2ATTACK_DATA'];

describe('readTaggedAlertTable', () => {
  it('needs ids and alerts, and leaves out rows that lack either', async () => {
    const table = await readTaggedAlertTable(file('a.csv', 'id,alert\n,x\nT1,\nT2,y\n'));
    expect(table.ids).toEqual(['T2']);
    expect(table.alerts).toEqual(['y']);
    expect(table.dropped).toEqual([
      { line: 2, reason: 'id is empty' },
      { line: 3, reason: 'alert is empty' },
    ]);
  });

  it('reads the id from another column', async () => {
    const path = file('a.csv', 'technique,alert\nT1,x\n');
    expect((await readTaggedAlertTable(path, { idColumn: 'technique' })).ids).toEqual(['T1']);
    await expect(readTaggedAlertTable(path)).rejects.toThrow('there is no column "id"');
  });

  it('reads the sample set that ships', async () => {
    const table = await readTaggedAlertTable(join(__dirname, '..', '..', 'data', 'tagged_alerts.csv'));
    expect([table.rows, new Set(table.ids).size, table.dropped.length]).toEqual([2446, 84, 0]);
    expect(table.columns).toEqual(['id', 'alert', 'severity', 'source', 'src_ip', 'rule']);
  });
});

describe.skipIf(data === undefined)('readTaggedAlertTable on real data', () => {
  it.each([
    ['original/tagged_alerts.csv', 1540, 135, 1],
    ['public/sigma.csv', 2558, 151, 0],
    ['public/tram.csv', 4795, 50, 0],
    ['public/attack_procedures.csv.gz', 16017, 208, 0],
  ])('reads %s: %i rows, %i classes, %i left out', async (name, rows, classes, dropped) => {
    const table = await readTaggedAlertTable(join(data!, name));
    expect([table.rows, new Set(table.ids).size, table.dropped.length]).toEqual([rows, classes, dropped]);
  });
});
