import { createHash } from 'node:crypto';
import { InputError } from '../../errors/inputError';
import { writeFileAtomic } from '../../files/writeFileAtomic';
import { csvText } from '../csvText';
import type { BuiltDataset } from './builtDataset';

/** A data set that is to be written. */
export interface DatasetToWrite extends Omit<BuiltDataset, 'rows' | 'classes' | 'sha256'> {
  readonly cells: readonly (readonly string[])[];
  /** What becomes of a file that has not the expected hash: it is not written, or written with a warning. */
  readonly onMismatch: 'refuse' | 'warn';
}

/**
 * Writes a data set as CSV, after its hash was checked where one is expected.
 * @throws InputError when it has no rows, another hash than it must have, or the place cannot be written
 */
export async function writeDataset(dataset: DatasetToWrite): Promise<BuiltDataset> {
  const { cells, onMismatch, ...described } = dataset;
  const { path, columns, source, expectedSha256 } = described;
  if (cells.length === 0) throw new InputError(`${source}: there is nothing in it to build ${path} of`);
  let text = '';
  for await (const part of csvText(columns, cells, false)) text += part;
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const warnings = [...described.warnings];
  if (expectedSha256 !== undefined && expectedSha256 !== sha256) {
    const mismatch = `the SHA-256 of ${path} is ${sha256}, expected ${expectedSha256}`;
    if (onMismatch === 'refuse') {
      throw new InputError(
        `${mismatch}: ${source} is not what it says it is; get it again. Nothing was written`,
      );
    }
    warnings.push(mismatch);
  }
  writeFileAtomic(path, text);
  const id = columns.indexOf('id');
  const classes = id < 0 ? {} : { classes: new Set(cells.map((row) => row[id])).size };
  return { ...described, warnings, rows: cells.length, sha256, ...classes };
}
