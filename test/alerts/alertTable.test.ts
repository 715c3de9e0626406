import { describe, expect, it } from 'vitest';
import { AlertTable, TaggedAlertTable } from '../../src/alerts/alertTable';

const columns = new Map([
  ['id', ['T1059', 'T1003']],
  ['alert', ['a shell', 'a dump']],
  ['__proto__', ['x', 'y']],
]);
const parts = { path: 'a.csv', columns, alerts: ['a shell', 'a dump'], lines: [2, 3] };

describe('AlertTable', () => {
  it('names its columns in order and counts its rows', () => {
    const table = new AlertTable(parts);
    expect(table.columns).toEqual(['id', 'alert', '__proto__']);
    expect(table.rows).toBe(2);
    expect(table.dropped).toEqual([]);
    expect(table.shortened).toEqual([]);
  });

  it('gives columns by name, whatever the name', () => {
    const table = new AlertTable(parts);
    expect(table.column('__proto__')).toEqual(['x', 'y']);
    expect(table.has('__proto__')).toBe(true);
    expect(table.has('constructor')).toBe(false);
  });

  it('names the nearest column when one is missing', () => {
    expect(() => new AlertTable(parts).column('alerts')).toThrow(
      'a.csv: there is no column "alerts"; the columns are "id", "alert", "__proto__"; did you mean "alert"?',
    );
  });

  it('gives rows in the order of the columns', () => {
    const table = new AlertTable(parts);
    expect(table.row(1)).toEqual(['T1003', 'a dump', 'y']);
    expect([...table.records()]).toEqual([table.row(0), table.row(1)]);
  });
});

describe('TaggedAlertTable', () => {
  it('adds the ids', () => {
    const table = new TaggedAlertTable({ ...parts, ids: columns.get('id')! });
    expect(table.ids).toEqual(['T1059', 'T1003']);
    expect(table).toBeInstanceOf(AlertTable);
  });
});
