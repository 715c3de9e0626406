import { describe, expect, it } from 'vitest';
import { AlertTable } from '../../src/alerts/alertTable';
import { toDataFrame } from '../../src/alerts/toDataFrame';

function table(...names: string[]): AlertTable {
  const columns = new Map(names.map((name) => [name, ['']]));
  return new AlertTable({ path: 'a.csv', columns, alerts: ['x'], lines: [2] });
}

describe('toDataFrame', () => {
  it('keeps columns that are empty from top to bottom as text', () => {
    expect(toDataFrame(table('alert', 'rule')).dtypes).toEqual(['string', 'string']);
  });

  it.each(['values', 'shape', 'constructor', '__proto__', '$data'])('refuses a column named %s', (name) => {
    expect(() => toDataFrame(table('alert', name))).toThrow(
      `a.csv: a data frame cannot have a column named "${name}"; rename the column`,
    );
  });
});
