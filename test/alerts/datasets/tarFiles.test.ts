import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { TAR_LIMITS, tarFiles } from '../../../src/alerts/datasets/tarFiles';
import { InputError } from '../../../src/errors/inputError';
import { all, file } from '../scratch';
import { tarball } from './tarball';

const isYaml = (name: string): boolean => name.endsWith('.yaml');

describe('tarFiles', () => {
  it('reads the wanted files and passes the others and links over', async () => {
    const path = await tarball('a.tar.gz', {
      'top/a.yaml': 'a: é',
      'top/b.png': 'x'.repeat(100_000),
      'top/c.yaml': { link: '/etc/passwd' },
      'top/d.yaml': 'd: 1',
    });
    expect(await all(tarFiles(path, isYaml))).toEqual([
      { name: 'top/a.yaml', text: 'a: é' },
      { name: 'top/d.yaml', text: 'd: 1' },
    ]);
  });

  it.each(['../x.yaml', 'top/../../x.yaml', '/etc/x.yaml', 'top\\..\\x.yaml'])(
    'refuses the name %s, wanted or not',
    async (name) => {
      const path = await tarball('names.tar.gz', { [name]: 'x' });
      await expect(all(tarFiles(path, () => false))).rejects.toThrow('points out of the archive: refused');
    },
  );

  it('refuses more than the limits allow', async () => {
    const path = await tarball('bomb.tar.gz', { 'top/a.yaml': 'x'.repeat(50_000), 'top/b.yaml': 'y' });
    const read = (limits: object) => all(tarFiles(path, isYaml, {}, { ...TAR_LIMITS, ...limits }));
    await expect(read({ fileBytes: 40_000 })).rejects.toThrow(
      'top/a.yaml: more than 40000 bytes unpacked: refused',
    );
    await expect(read({ totalBytes: 40_000 })).rejects.toThrow(
      `${path}: more than 40000 bytes unpacked: refused`,
    );
    await expect(read({ entries: 1 })).rejects.toThrow(`${path}: more than 1 entries: refused`);
  });

  it.each([
    ['a web page', () => Buffer.from('<html>'.repeat(500)), 'this is no tarball that can be read'],
    ['a packed web page', () => gzipSync('<html>'.repeat(500)), 'this is no tarball that can be read'],
    ['cut off', (whole: Buffer) => whole.subarray(0, whole.length - 30), 'the gzip data ends too early'],
    ['empty', () => Buffer.alloc(0), 'the file is empty'],
  ])('refuses a file that is %s', async (_, make, message) => {
    const { readFileSync } = await import('node:fs');
    const whole = readFileSync(await tarball('whole.tar.gz', { 'top/a.yaml': 'x'.repeat(5000) }));
    const reading = all(tarFiles(file('bad.tar.gz', make(whole)), isYaml));
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(message);
  });

  it('stops when the signal aborts', async () => {
    const path = await tarball('a.tar.gz', { 'top/a.yaml': 'a' });
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(all(tarFiles(path, isYaml, { signal }))).rejects.toThrow('enough');
  });
});
