import { expect, it } from 'vitest';
import { recordShown } from '../../../src/notebook/display/recordShown';

it('shows fields, and lists of rows among them as tables', () => {
  expect(recordShown({ test: 3, left: undefined, rows: [{ a: 1 }] })).toEqual({
    tables: [
      { columns: ['field', 'value'], rows: [['test', '3']] },
      { title: 'rows', columns: ['a'], rows: [[1]], total: 1 },
    ],
  });
  class Verdict {
    readonly sure = true;
  }
  expect(recordShown(new Verdict()).title).toBe('Verdict');
  expect(recordShown({}).tables).toEqual([{ columns: ['field', 'value'], rows: [] }]);
});
