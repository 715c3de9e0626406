import { describe, expect, it } from 'vitest';
import { foreignFormat } from '../../src/alerts/foreignFormat';

describe('foreignFormat', () => {
  it.each([
    ['fffe6100', 'UTF-16 text (little-endian)'],
    ['feff0061', 'UTF-16 text (big-endian)'],
    ['fffe0000', 'UTF-32 text'],
    ['0000feff', 'UTF-32 text'],
    ['504b0304', 'a ZIP archive or an Excel workbook'],
    ['d0cf11e0', 'an old Excel workbook'],
    ['50415231', 'a Parquet file'],
    ['255044462d', 'a PDF document'],
    ['28b52ffd', 'a Zstandard file'],
    ['1f8b08', 'gzip data inside gzip data'],
  ])('knows what begins with %s', (hex, what) => {
    expect(foreignFormat(Buffer.from(hex, 'hex'))).toBe(what);
  });

  it('knows UTF-16 without a mark by its zeros', () => {
    const text = Buffer.from('id,alert\nT1059,a shell\n', 'utf16le');
    expect(foreignFormat(text)).toBe('UTF-16 text (little-endian, no byte order mark)');
    expect(foreignFormat(Buffer.from(text).swap16())).toBe('UTF-16 text (big-endian, no byte order mark)');
  });

  it('finds nothing foreign in UTF-8 text, nor in a file with few zeros', () => {
    expect(foreignFormat(Buffer.from('\ufeffid,alert\n'))).toBeUndefined();
    expect(foreignFormat(Buffer.from('id,alert\nT1,a\0b\n'))).toBeUndefined();
    expect(foreignFormat(Buffer.alloc(0))).toBeUndefined();
  });
});
