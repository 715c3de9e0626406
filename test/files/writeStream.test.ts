import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { writeStream } from '../../src/files/writeStream';
import { chunks, file, scratch } from '../alerts/scratch';

describe('writeStream', () => {
  it('writes text and bytes, and makes the folder', async () => {
    const path = join(scratch(), 'new', 'a.txt');
    const written = await writeStream(path, ['é', Buffer.from('b')]);
    expect(readFileSync(path, 'utf8')).toBe('éb');
    expect(written.bytes).toBe(3);
    expect(readdirSync(join(scratch(), 'new'))).toEqual(['a.txt']);
  });

  it('leaves the old file and nothing else when the source fails', async () => {
    mkdirSync(join(scratch(), 'old'));
    const path = file(join('old', 'a.txt'), 'old');
    async function* failing(): AsyncGenerator<string> {
      yield 'new';
      throw new Error('broken off');
    }
    await expect(writeStream(path, failing())).rejects.toThrow('broken off');
    expect(readdirSync(join(scratch(), 'old'))).toEqual(['a.txt']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('leaves nothing when it is aborted', async () => {
    const controller = new AbortController();
    async function* aborting(): AsyncGenerator<string> {
      yield 'a';
      controller.abort(new Error('enough'));
      yield 'b';
    }
    const folder = join(scratch(), 'aborted');
    await expect(writeStream(join(folder, 'a.txt'), aborting(), controller.signal)).rejects.toThrow('enough');
    await expect(writeStream(join(folder, 'a.txt'), chunks<string>(), controller.signal)).rejects.toThrow(
      'enough',
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says where it cannot write', async () => {
    mkdirSync(join(scratch(), 'taken'));
    const writing = writeStream(join(scratch(), 'taken'), ['x']);
    await expect(writing).rejects.toThrow(InputError);
    await expect(writing).rejects.toThrow(`cannot write ${join(scratch(), 'taken')}: `);
    await expect(writeStream(join(file('plain', 'x'), 'a.txt'), ['x'])).rejects.toThrow('cannot write');
  });
});
