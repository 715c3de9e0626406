import { describe, expect, it } from 'vitest';
import { missingColumn } from '../../src/alerts/missingColumn';

describe('missingColumn', () => {
  it('lists the columns in quotes, so that blanks show', () => {
    expect(missingColumn('alert', ['x ', ''])).toBe('there is no column "alert"; the columns are "x ", ""');
  });

  it('lists no more than 30', () => {
    expect(missingColumn('alert', Array(40).fill('x'))).toMatch(/"x" and 10 more$/);
  });

  it('suggests the nearest', () => {
    expect(missingColumn('alert', ['id', 'alret'])).toMatch(/; did you mean "alret"\?$/);
  });
});
