import { describe, expect, it } from 'vitest';
import { cellAt, quoteFault } from '../../src/alerts/quoteFault';

describe('quoteFault', () => {
  it('finds a quote inside a cell that does not begin with one', () => {
    expect(quoteFault('a,"b\nc",d\n1,2,3"\n', 5)).toEqual({ kind: 'stray', line: 7, faultLine: 7, cell: 2 });
  });

  it('finds text after a closing quote, and where its cell begins', () => {
    expect(quoteFault('a,"b\r\n""c"" "d\n', 1)).toEqual({ kind: 'trailing', line: 1, faultLine: 2, cell: 1 });
  });

  it('finds nothing in good CSV', () => {
    expect(quoteFault('"a","b ""x"""\r\n"c\nd",\r"e",f', 1)).toBeUndefined();
  });
});

describe('cellAt', () => {
  it('counts the commas outside quotes', () => {
    const record = 'a,"b,c",d';
    expect(cellAt(record, 0)).toBe(0);
    expect(cellAt(record, record.indexOf('c'))).toBe(1);
    expect(cellAt(record, record.indexOf('d'))).toBe(2);
  });
});
