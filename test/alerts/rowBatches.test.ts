import { describe, expect, it } from 'vitest';
import { rowBatches } from '../../src/alerts/rowBatches';
import { all, chunks } from './scratch';

describe('rowBatches', () => {
  it('gives all rows in order, from a list or a stream', async () => {
    const rows = Array.from({ length: 1200 }, (_, i) => [String(i)]);
    expect((await all(rowBatches(rows, ['n']))).map(({ length }) => length)).toEqual([512, 512, 176]);
    expect((await all(rowBatches(chunks(...rows), ['n']))).flat()).toEqual(rows);
  });

  it('ends a batch early when its cells are long', async () => {
    const rows = Array.from({ length: 6 }, () => ['x'.repeat(1 << 21)]);
    expect((await all(rowBatches(rows, ['n']))).map(({ length }) => length)).toEqual([2, 2, 2]);
  });

  it('names a row of another width', async () => {
    await expect(all(rowBatches([['1'], ['2', '3']], ['n']))).rejects.toThrow(
      'row 2 has 2 cells, but there are 1 columns',
    );
  });
});
