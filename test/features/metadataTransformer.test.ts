import { expect, test } from 'vitest';
import { columnTable } from '../../src/features/columnTable';
import { metadataColumns, metadataTransformer } from '../../src/features/metadataTransformer';

const table = columnTable(
  new Map([
    ['alert', ['port scan', 'lsass dump']],
    ['severity', ['low', 'critical']],
    ['source', ['IDS', 'EDR']],
    ['src_ip', ['10.0.0.1', '']],
  ]),
);

test('metadataTransformer puts the columns that are used beside the text, multiplied', () => {
  const transformer = metadataTransformer({}, metadataColumns, 0.5);
  const row = transformer.fitTransform(table).row(1);
  const names = transformer.getFeatureNamesOut();
  expect(Array.from(row.indices, (j, k) => [names[j], row.values[k]])).toEqual([
    ['text__dump', Math.SQRT1_2],
    ['text__lsass', Math.SQRT1_2],
    ['severity__severity', 0.5],
    ['source__source_EDR', 0.5],
  ]);
});

test('metadataTransformer takes the text alone', () => {
  expect(metadataTransformer({}, [], 1).fitTransform(table).columns).toBe(4);
});
