import { describe, expect, it } from 'vitest';
import { guardFormula } from '../../src/alerts/guardFormula';

describe('guardFormula', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
    'puts an apostrophe before %j',
    (cell) => expect(guardFormula(cell)).toBe(`'${cell}`),
  );

  it.each(['', 'a=1', ' =1', "'=1", 'T1059', '0.5'])('leaves %j alone', (cell) =>
    expect(guardFormula(cell)).toBe(cell),
  );
});
