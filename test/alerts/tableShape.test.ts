import { describe, expect, it } from 'vitest';
import { requiredColumns, tableShape } from '../../src/alerts/tableShape';

describe('tableShape', () => {
  it('needs alert, and id when tagged', () => {
    expect(requiredColumns(tableShape({}, false))).toEqual(['alert']);
    expect(requiredColumns(tableShape({}, true))).toEqual(['id', 'alert']);
  });

  it('takes the names that the options give', () => {
    expect(requiredColumns(tableShape({ alertColumn: 'a', idColumn: 'b' }, true))).toEqual(['b', 'a']);
  });
});
