import { expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { checkExportOptions } from '../../src/export/checkExportOptions';
import type { ExportFormat } from '../../src/export/exportFormat';
import type { ExportOptions } from '../../src/export/exportOptions';

const faultOf = (options: ExportOptions): string => {
  try {
    checkExportOptions(options);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  }
};

it('names the formats, and the one that was meant', () => {
  expect(faultOf({ to: 'navigater' as ExportFormat })).toBe(
    'cannot export to "navigater": navigator, stix, ecs, misp, csv, jsonl, parquet are possible; did you mean navigator?',
  );
});

it('refuses an option of another format', () => {
  expect(faultOf({ to: 'csv', score: 'counts' })).toBe(
    'score is for navigator, and has no meaning for csv: leave it out',
  );
  expect(faultOf({ to: 'navigator', created: new Date() })).toMatch(/is for stix, misp, ecs, and has no/);
  expect(faultOf({ to: 'jsonl', timeColumn: 'time' })).toMatch(/time column/);
  expect(faultOf({ to: 'ecs', producer: 'x' })).toMatch(/producer/);
  expect(faultOf({ to: 'parquet', guardFormulas: true })).toMatch(/guarding formulas is for csv/);
});

it('refuses values that cannot be', () => {
  expect(faultOf({ to: 'navigator', score: 'most' as 'counts' })).toBe(
    'score is "most": counts and confidence are possible',
  );
  for (const created of [new Date(Number.NaN), new Date('-000001-01-01'), new Date('1969-12-31')]) {
    expect(faultOf({ to: 'stix', created })).toMatch(/no time from 1970 to 9999/);
  }
});

it('takes the names that an index may have, and no others', () => {
  for (const index of ['alerts', 'alerts-2026.03_x', '.hidden', 'größe', '1']) {
    expect(faultOf({ to: 'ecs', index })).toBe('');
  }
  for (const index of [
    '',
    'Alerts',
    'a b',
    '-a',
    '_a',
    '+a',
    '.',
    '..',
    'a/b',
    'a*',
    'a#b',
    'a:b',
    'x'.repeat(256),
  ]) {
    expect(faultOf({ to: 'ecs', index })).toMatch(/an index cannot be named/);
  }
});
