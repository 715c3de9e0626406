import type { SkippedSource } from './builtDataset';
import type { RowsOfFiles } from './fromRepository';
import { lenientYaml } from './lenientYaml';
import type { TarFile } from './tarFiles';

/** The rows that a parsed file gives, or why it gives none. */
export type ReadYaml = (value: unknown) => readonly string[][] | string;

/** The rows of YAML files in their order; files that cannot be read or give none are listed as skipped. */
export function yamlRows(files: readonly TarFile[], read: ReadYaml): RowsOfFiles {
  const cells: string[][] = [];
  const skipped: SkippedSource[] = [];
  for (const { name, text } of files) {
    const result = lenientYaml(text);
    const rows = 'problem' in result ? result.problem : read(result.value);
    if (typeof rows === 'string') skipped.push({ file: name, reason: rows });
    else cells.push(...rows);
  }
  return { cells, skipped };
}
