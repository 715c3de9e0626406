import { expect, it } from 'vitest';
import { cellValue, numberOf } from '../../src/export/cellValue';
import type { CellKind, TypedColumn } from '../../src/export/tagColumns';

const column = (kind: CellKind): TypedColumn => ({ kind, name: 'score', place: 0 });
const at = (): string => 'tagged.csv, line 7';
const value = (cell: string, kind: CellKind): ReturnType<typeof cellValue> =>
  cellValue(cell, column(kind), at);

it('keeps texts as they are, and takes an empty cell of the tagger for nothing', () => {
  expect(value('', 'text')).toBe('');
  expect(value(' 007 ', 'text')).toBe(' 007 ');
  expect([value('', 'key'), value('', 'number'), value('', 'list')]).toEqual([null, null, null]);
  expect(value('T1059', 'key')).toBe('T1059');
});

it('reads numbers, those with the apostrophe of guarded formulas too', () => {
  expect(['0.5838', '-0.25', "'-0.25", '1e-3', '12'].map((cell) => value(cell, 'number'))).toEqual([
    0.5838, -0.25, -0.25, 0.001, 12,
  ]);
});

it('reads tactics as a list', () => {
  expect(value('credential-access  discovery', 'list')).toEqual(['credential-access', 'discovery']);
});

it('names file, line and column of what is no number', () => {
  for (const cell of ['high', '0,5', 'NaN', 'Infinity', '0x10', ' ', '1e999']) {
    expect(() => numberOf(cell, 'score', at)).toThrow(
      /^tagged\.csv, line 7: score is .*a number was expected/,
    );
  }
});
