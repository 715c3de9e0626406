import { expect, it } from 'vitest';
import { alertTime } from '../../src/plots/alertTime';

it('alertTime reads ISO 8601, seconds and milliseconds since 1970', () => {
  const time = Date.parse('2026-03-01T12:00:00Z');
  for (const text of [
    '2026-03-01T12:00:00Z',
    '2026-03-01 12:00',
    String(time),
    String(time / 1000),
    ` ${time / 1000}.0 `,
  ]) {
    expect(alertTime(text)).toBe(time);
  }
});

it('alertTime refuses other texts and numbers', () => {
  for (const text of ['', 'soon', '443', '20260301', '1e9', '-1700000000', '9'.repeat(1_000_000)]) {
    expect(alertTime(text)).toBeNull();
  }
});
