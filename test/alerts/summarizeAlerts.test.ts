import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TaggedAlertTable } from '../../src/alerts/alertTable';
import { readTaggedAlertTable } from '../../src/alerts/readTaggedAlertTable';
import { summarizeAlerts } from '../../src/alerts/summarizeAlerts';

const data = process.env['ALERT2ATTACK_DATA'];

function table(rows: readonly (readonly [id: string, alert: string])[]): TaggedAlertTable {
  const ids = rows.map(([id]) => id);
  const alerts = rows.map(([, alert]) => alert);
  const columns = new Map([
    ['id', ids],
    ['alert', alerts],
  ]);
  return new TaggedAlertTable({ path: 'a.csv', columns, ids, alerts, lines: ids.map((_, i) => i + 2) });
}

describe('summarizeAlerts', () => {
  it('counts classes, the largest first, and names the singletons', () => {
    const summary = summarizeAlerts(
      table([
        ['T2', 'a'],
        ['T1', 'b'],
        ['T3', 'c'],
        ['T3', 'd'],
      ]),
    );
    expect(summary.classCounts).toEqual([
      { id: 'T3', rows: 2 },
      { id: 'T1', rows: 1 },
      { id: 'T2', rows: 1 },
    ]);
    expect(summary.singletons).toEqual(['T1', 'T2']);
    expect([summary.rows, summary.classes, summary.dropped]).toEqual([4, 3, 0]);
  });

  it('finds repeated texts, and those whose rows disagree', () => {
    const rows = [
      ['T1', 'x'],
      ['T1', 'x'],
      ['T2', 'y'],
      ['T1', 'y'],
      ['T2', 'y'],
      ['T1', 'constructor'],
    ] as const;
    const { repeated, conflicting } = summarizeAlerts(table(rows));
    expect(repeated).toEqual([
      { alert: 'y', rows: 3, ids: ['T2', 'T1'] },
      { alert: 'x', rows: 2, ids: ['T1'] },
    ]);
    expect(conflicting).toEqual([repeated[0]]);
  });

  it('gives quantiles of the lengths as NumPy does', () => {
    const lengths = [1, 2, 4, 10].map((length) => ['T1', 'x'.repeat(length)] as const);
    expect(summarizeAlerts(table(lengths)).lengths).toEqual({
      min: 1,
      q25: 1.75,
      median: 3,
      q75: 5.5,
      max: 10,
    });
  });
});

describe.skipIf(data === undefined)('summarizeAlerts on the original rows', () => {
  it('finds what pandas finds', async () => {
    const path = join(data!, 'original', 'tagged_alerts.csv');
    const summary = summarizeAlerts(await readTaggedAlertTable(path));
    expect(summary.classCounts[0]).toEqual({ id: 'T1562', rows: 121 });
    expect(summary.singletons).toHaveLength(24);
    expect(summary.repeated).toHaveLength(88);
    expect(summary.repeated.reduce((rows, text) => rows + text.rows, 0)).toBe(206);
    expect(summary.conflicting).toHaveLength(4);
  });
});
