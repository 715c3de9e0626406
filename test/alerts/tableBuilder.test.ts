import { describe, expect, it } from 'vitest';
import { TableBuilder } from '../../src/alerts/tableBuilder';

const shape = { alertColumn: 'alert', idColumn: 'id', tagged: false };
const rows = { columns: ['alert'], lines: [2, 3, 4, 5], cells: [['a'], [''], ['b'], ['c']] };

describe('TableBuilder', () => {
  it('takes rows up to a limit and says which is next', () => {
    const builder = new TableBuilder('a.csv', ['alert'], shape);
    expect(builder.take(rows, 0, 2)).toBe(3);
    expect(builder.rows).toBe(2);
    expect(builder.parts()).toMatchObject({ alerts: ['a', 'b'], lines: [2, 4], dropped: [{ line: 3 }] });
  });

  it('has something to report when all it met was dropped', () => {
    const builder = new TableBuilder('a.csv', ['alert'], shape, ['a']);
    expect(builder.hasRows).toBe(false);
    builder.take({ ...rows, cells: [['a'], ['']] });
    expect([builder.rows, builder.hasRows]).toEqual([0, true]);
  });
});
