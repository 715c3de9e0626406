import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Text } from '../../src/alerts/utf8Text';
import { InputError } from '../../src/errors/inputError';
import { all, chunks } from './scratch';

const read = async (...parts: (Buffer | string)[]): Promise<string> =>
  (await all(utf8Text(chunks(...parts.map((part) => Buffer.from(part as string))), 'a.csv'))).join('');

describe('utf8Text', () => {
  it('leaves a byte order mark out, at the start only', async () => {
    expect(await read('\ufeffa\ufeff')).toBe('a\ufeff');
  });

  it('gives the same text wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.nat(),
        fc.nat(),
        async (text, a, b) => {
          const clean = text.replaceAll('\0', '').replace(/^\ufeff/, '');
          const bytes = Buffer.from(`x${clean}`);
          const [i = 0, j = 0] = [a % bytes.length, b % bytes.length].sort((x, y) => x - y);
          expect(await read(bytes.subarray(0, i), bytes.subarray(i, j), bytes.subarray(j))).toBe(`x${clean}`);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('never ends a chunk between \\r and \\n', async () => {
    const parts = await all(utf8Text(chunks(Buffer.from('a\r'), Buffer.from('\nb')), 'a.csv'));
    expect(parts).toEqual(['a', '\r\nb']);
  });

  it('says what is wrong with other encodings, and in which line', async () => {
    const latin1 = Buffer.from('alert\nok\ncaf\u00e9 bar\n', 'latin1');
    await expect(read(latin1)).rejects.toThrow(InputError);
    await expect(read(latin1)).rejects.toThrow(
      'a.csv, line 3, byte 4 of the line: expected UTF-8 text, found the byte 0xE9; in Latin-1 or Windows-1252 that is "é"',
    );
    await expect(read('alert\nx', Buffer.from([0x79, 0xff]))).rejects.toThrow('line 2, byte 3 of the line');
    await expect(read('alert\n', Buffer.from([0xe2, 0x82]))).rejects.toThrow('line 2, byte 1 of the line');
  });

  it('refuses UTF-16 by name', async () => {
    const utf16 = Buffer.from('\ufeffalert\nx\n', 'utf16le');
    await expect(read(utf16)).rejects.toThrow(
      'a.csv: expected UTF-8 text, found UTF-16 text (little-endian)',
    );
  });

  it('refuses binary files, and says where', async () => {
    await expect(read('alert\r\nx\ry\n', 'a\0')).rejects.toThrow(
      'a.csv, line 4: expected UTF-8 text, found a NUL',
    );
  });
});
