import { describe, expect, it } from 'vitest';
import { checkColumns } from '../../src/alerts/checkColumns';
import { InputError } from '../../src/errors/inputError';

describe('checkColumns', () => {
  it('accepts files that have the required columns and any others', () => {
    expect(() => checkColumns(['x', 'alert', ''], ['alert'], 'a.csv')).not.toThrow();
  });

  it('names the place of a missing column, those found, and the nearest', () => {
    const check = (): void => checkColumns(['id', 'Alert '], ['id', 'alert'], 'a.csv, line 1');
    expect(check).toThrow(InputError);
    expect(check).toThrow(
      'a.csv, line 1: there is no column "alert"; the columns are "id", "Alert "; did you mean "Alert "?',
    );
  });

  it('names the places of a column that is there twice', () => {
    expect(() => checkColumns(['id', 'alert', 'id'], ['alert'], 'a.csv, line 1')).toThrow(
      'a.csv, line 1: columns 1 and 3 are both named "id"; give each column its own name',
    );
  });

  it('sees JSON that is read as CSV', () => {
    expect(() => checkColumns(['{"id":"T1"', '"alert":"x"}'], ['alert'], 'a.json')).toThrow(
      'this looks like JSON: name the file .jsonl, one object per line',
    );
  });

  it.each([';', '\t', '|'])('sees that cells are separated by %j', (separator) => {
    expect(() => checkColumns([`id${separator}alert`], ['alert'], 'a.csv')).toThrow(
      `the cells seem to be separated by ${JSON.stringify(separator)}: use commas`,
    );
  });
});
