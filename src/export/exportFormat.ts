/** What tagged alerts can be written as. */
export type ExportFormat = 'navigator' | 'stix' | 'ecs' | 'misp' | 'csv' | 'jsonl' | 'parquet';

const tables: readonly ExportFormat[] = ['csv', 'jsonl', 'parquet'];

/** Whether the format holds every row as it is, and needs no ATT&CK. */
export function isTableFormat(format: ExportFormat): boolean {
  return tables.includes(format);
}

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
