import { expect, it } from 'vitest';
import { exportFormats, isTableFormat } from '../../src/export/exportFormat';

it('three formats hold every row, the others only what has a technique', () => {
  expect(exportFormats.filter(isTableFormat)).toEqual(['csv', 'jsonl', 'parquet']);
});
