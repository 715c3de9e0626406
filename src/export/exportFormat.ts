/** What tagged alerts can be written as. */
export type ExportFormat = 'navigator' | 'stix' | 'ecs' | 'misp' | 'csv' | 'jsonl' | 'parquet';

/** The formats that `exportTagged` writes. */
export const exportFormats: readonly ExportFormat[] = [
  'navigator',
  'stix',
  'ecs',
  'misp',
  'csv',
  'jsonl',
  'parquet',
];
