import { describe, expect, it } from 'vitest';
import { retryAfter } from '../../src/attack/retryAfter';

describe('retryAfter', () => {
  it('reads seconds and dates', () => {
    expect(retryAfter('120')).toBe(120_000);
    expect(retryAfter(' 0 ')).toBe(0);
    const now = Date.parse('2024-01-01T00:00:00Z');
    expect(retryAfter('Mon, 01 Jan 2024 00:00:30 GMT', now)).toBe(30_000);
    expect(retryAfter('Sun, 31 Dec 2023 00:00:00 GMT', now)).toBe(0);
  });

  it('gives null where the header says nothing', () => {
    for (const header of [null, '', 'soon', '9'.repeat(30)]) expect(retryAfter(header)).toBeNull();
  });
});
