import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDataset } from '../../../src/alerts/datasets/writeDataset';
import { scratch } from '../scratch';

const dataset = (name: string) => ({
  path: join(scratch(), name),
  columns: ['id', 'alert'],
  cells: [
    ['T1', 'x'],
    ['T1', 'y, z'],
  ],
  source: 'a.tar.gz',
  skipped: [],
  warnings: [],
  onMismatch: 'refuse' as const,
});

describe('writeDataset', () => {
  it('writes CSV and says what it wrote', async () => {
    const built = await writeDataset(dataset('a.csv'));
    expect(readFileSync(built.path, 'utf8')).toBe('id,alert\nT1,x\nT1,"y, z"\n');
    expect(built).toMatchObject({ rows: 2, classes: 1, source: 'a.tar.gz', warnings: [] });
    expect(built).not.toHaveProperty('cells');
  });

  it('writes nothing when the hash is not the one it must be', async () => {
    const writing = writeDataset({ ...dataset('b.csv'), expectedSha256: '00' });
    await expect(writing).rejects.toThrow(
      /expected 00: a.tar.gz is not what it says it is.* Nothing was written/,
    );
    expect(existsSync(join(scratch(), 'b.csv'))).toBe(false);
  });

  it('warns of the hash where that is enough', async () => {
    const built = await writeDataset({ ...dataset('c.csv'), expectedSha256: '00', onMismatch: 'warn' });
    expect(built.warnings).toEqual([`the SHA-256 of ${built.path} is ${built.sha256}, expected 00`]);
  });

  it('counts no classes without ids, and refuses to write no rows', async () => {
    const unlabelled = { ...dataset('d.csv'), columns: ['alert'], cells: [['x']] };
    expect(await writeDataset(unlabelled)).not.toHaveProperty('classes');
    await expect(writeDataset({ ...unlabelled, cells: [] })).rejects.toThrow(
      'a.tar.gz: there is nothing in it',
    );
  });
});
