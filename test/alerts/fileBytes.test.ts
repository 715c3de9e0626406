import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileBytes } from '../../src/alerts/fileBytes';
import { InputError } from '../../src/errors/inputError';
import { all, file, scratch } from './scratch';

const read = async (path: string): Promise<string> => Buffer.concat(await all(fileBytes(path))).toString();

describe('fileBytes', () => {
  it('reads plain files', async () => {
    expect(await read(file('plain.csv', 'alert\nx\n'))).toBe('alert\nx\n');
  });

  it('unpacks gzip data whatever the name, and reads plain data whatever the name', async () => {
    expect(await read(file('packed.csv', gzipSync('alert\nx\n')))).toBe('alert\nx\n');
    expect(await read(file('plain.csv.gz', 'alert\nx\n'))).toBe('alert\nx\n');
  });

  it('tells how far it is', async () => {
    const seen: number[][] = [];
    const path = file('long.csv', 'x'.repeat(600_000));
    await all(fileBytes(path, { onProgress: (...progress) => seen.push(progress) }));
    expect(seen.at(-1)).toEqual([600_000, 600_000]);
    expect(seen.length).toBeGreaterThan(1);
  });

  it('closes the file when the reader stops early', async () => {
    for await (const _ of fileBytes(file('early.csv', 'x'.repeat(600_000)))) break;
    for await (const _ of fileBytes(file('early.gz', gzipSync('x'.repeat(900_000))))) break;
  });

  it('stops when the signal aborts', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(all(fileBytes(file('a.csv', 'x'), { signal }))).rejects.toThrow('enough');
  });

  it.each([
    ['missing', () => join(scratch(), 'none.csv'), 'there is no such file'],
    ['a folder', () => scratch(), 'it is a folder, not a file'],
    ['empty', () => file('empty.csv', ''), 'the file is empty'],
    ['in no folder', () => join(file('b.csv', 'x'), 'a.csv'), 'a part of the path is not a folder'],
    [
      'cut-off gzip',
      () => file('cut.gz', gzipSync('x'.repeat(999)).subarray(0, 20)),
      'the gzip data ends too early',
    ],
    ['damaged gzip', () => file('bad.gz', gzipSync('some text').fill(1, 12, 14)), 'the gzip data is damaged'],
  ])('refuses a file that is %s', async (_, make, message) => {
    const path = make();
    const reading = all(fileBytes(path));
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(`${path}: ${message}`);
  });

  it('unpacks piece by piece', async () => {
    const hash = createHash('sha256').update(Buffer.alloc(3_000_000)).digest('hex');
    const pieces = await all(fileBytes(file('zeros.gz', gzipSync(Buffer.alloc(3_000_000)))));
    expect(pieces.length).toBeGreaterThan(5);
    expect(createHash('sha256').update(Buffer.concat(pieces)).digest('hex')).toBe(hash);
  });
});
