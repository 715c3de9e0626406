import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** The rows of a CSV file as records. */
export function readCsv(path: string): Record<string, string>[] {
  return parse(readFileSync(path, 'utf8'), { columns: true, bom: true }) as Record<string, string>[];
}

/** The alerts of the shipped sample. */
export function sampleTexts(): string[] {
  const path = join(__dirname, '..', '..', 'data', 'tagged_alerts.csv');
  return readCsv(path).map((row) => row['alert']);
}
