import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/alerts/csvText';
import { all } from './scratch';

const text = async (columns: string[], rows: string[][], guard = false): Promise<string> =>
  (await all(csvText(columns, rows, guard))).join('');

describe('csvText', () => {
  it('quotes a lone empty cell, as an empty line is no row', async () => {
    expect(await text(['alert'], [[''], ['x']])).toBe('alert\n""\nx\n');
    expect(await text(['a', 'b'], [['', '']])).toBe('a,b\n,\n');
  });

  it('quotes a leading U+FEFF, which would be a byte order mark', async () => {
    expect(await text(['\ufeffa', 'b'], [])).toBe('"\ufeffa",b\n');
  });

  it('guards against formulas only when asked to', async () => {
    expect(await text(['a'], [['=1'], ['+"2"']])).toBe('a\n=1\n"+""2"""\n');
    expect(await text(['a'], [['=1'], ['+"2"']], true)).toBe('a\n\'=1\n"\'+""2"""\n');
  });
});
