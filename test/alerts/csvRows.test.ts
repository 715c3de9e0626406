import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../src/alerts/csvRows';
import { all, chunks } from './scratch';

async function rows(...parts: string[]) {
  const found = await all(csvRows(chunks(...parts), 'a.csv'));
  return {
    columns: found[0]?.columns,
    lines: found.flatMap(({ lines }) => [...lines]),
    cells: found.flatMap(({ cells }) => [...cells]),
  };
}

describe('csvRows', () => {
  it('keeps cells as they are: zeros, truth values, blanks', async () => {
    const { columns, cells } = await rows('id,alert\n007, true \nnull,NaN\n');
    expect(columns).toEqual(['id', 'alert']);
    expect(cells).toEqual([
      ['007', ' true '],
      ['null', 'NaN'],
    ]);
  });

  it('reads quoted commas, quotes and line ends', async () => {
    const { cells } = await rows('a,b\n"x, ""y""","1\n2\r\n3"\n');
    expect(cells).toEqual([['x, "y"', '1\n2\r\n3']]);
  });

  it.each(['\n', '\r\n', '\r'])('takes %j for a line end and numbers the lines', async (end) => {
    const { lines, cells } = await rows(['a,b', '"1', '2",3', '', '  ', '4,5', ''].join(end));
    expect(cells.map(([, b]) => b)).toEqual(['3', '5']);
    expect(lines).toEqual([2, 6]);
  });

  it('tells an empty cell from an empty line when there is one column', async () => {
    const { lines, cells } = await rows('alert\n\n\nx\n""\n\ny\n');
    expect(cells).toEqual([['x'], [''], ['y']]);
    expect(lines).toEqual([4, 5, 7]);
  });

  it('gives the same rows wherever the text is cut into chunks', async () => {
    const text = 'a,b\n"1 ""x""\r\n2",3\n\n4,"5,"\n';
    const whole = await rows(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 6 }), async (cuts) => {
        const ends = [...cuts, text.length].sort((a, b) => a - b);
        // The text reader never ends a chunk between \r and \n.
        const places = ends.map((end) => (text[end - 1] === '\r' ? end + 1 : end));
        const parts = places.map((end, i) => text.slice(places[i - 1] ?? 0, end));
        expect(await rows(...parts)).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });
});

describe('csvRows on text that is no good CSV', () => {
  it.each([
    ['too few cells', 'a,b\n1,2\n3\n', 'a.csv, line 3, column 2 (b): the row has 1 cells, the header has 2'],
    [
      'too many cells',
      'a,b\n1,2,3\n',
      'a.csv, line 2, column 3: the row has 3 cells, the header has 2; a cell',
    ],
    ['a row over lines', 'a,b\n"1\n2"\n', 'the row goes on to line 3: is a quote missing?'],
    ['a stray quote', 'a,b\n1,2\n3,5" disk\n', 'a.csv, line 3, column 2 (b): there is a quote inside a cell'],
    ['two stray quotes', 'a,b\n1,a "b" c\n', 'a.csv, line 2, column 2 (b): there is a quote inside a cell'],
    [
      'text after a quote',
      'a,b\n1,"2" x\n',
      'a.csv, line 2, column 2 (b): the quote that opens here is closed,',
    ],
    [
      'text lines after',
      'a,b\n1,"2\n3" x\n',
      'line 2, column 2 (b): the quote that opens here is closed in line 3',
    ],
    [
      'an open quote',
      'a,b\n1,2\n\n3,"4\n5,6\n',
      'a.csv, line 4, column 2 (b): the quote that opens here is not',
    ],
  ])('names line and column of %s', async (_, text, message) => {
    await expect(rows(text)).rejects.toThrow(message);
  });

  it('shows a strange column name harmlessly', async () => {
    await expect(rows('a,"\u001b[31m"\n1\n')).rejects.toThrow(
      'line 2, column 2 ("\\u001b[31m"): the row has 1 cells',
    );
  });

  it('finds the quote that opens, not a doubled one after it', async () => {
    await expect(rows('a,b\n1,"say ""x"" and\n2,3\n')).rejects.toThrow(
      /line 2, column 2 \(b\): the quote that opens here is not closed before the file ends; it begins "\\"say/,
    );
  });

  it('gives up on an open quote after 1 MiB, whatever follows', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<string> {
      yield 'a,b\n1,"2\n';
      for (; ; read++) yield `${'x,y\n'.repeat(10_000)}`;
    }
    await expect(all(csvRows(endless(), 'a.csv'))).rejects.toThrow(
      'a.csv, line 2, column 2 (b): the quote that opens here is not closed within 1 MiB',
    );
    expect(read).toBeLessThan(40);
  });

  it('refuses a line of more than 1 MiB', async () => {
    await expect(rows(`a\n${'x'.repeat((1 << 20) + 2)}\n`)).rejects.toThrow(
      'a.csv, line 2: the line is longer',
    );
    await expect(rows(`a\nb\n${'x'.repeat((1 << 20) + 2)}`)).rejects.toThrow(
      'a.csv, line 3: the line is longer',
    );
  });
});
