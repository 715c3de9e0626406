import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTime } from '../../src/alerts/readTime';

const iso = (text: string): string | undefined => readTime(text)?.toISOString();

it('reads ISO 8601 with and without a zone, seconds, fractions, and with a blank for the T', () => {
  expect(iso('2026-01-31T23:59:59Z')).toBe('2026-01-31T23:59:59.000Z');
  expect(iso('2026-01-31T23:59:59.1234567+02:00')).toBe('2026-01-31T21:59:59.123Z');
  expect(iso('2026-01-31T23:59:59-0130')).toBe('2026-02-01T01:29:59.000Z');
  expect(iso('2026-01-31 23:59:59,250 +0000')).toBe('2026-01-31T23:59:59.250Z');
  expect(iso(' 2026-01-31t23:59z ')).toBe('2026-01-31T23:59:00.000Z');
});

it('takes UTC where no zone is given, whatever the zone of the machine', () => {
  expect(iso('2026-07-01 12:00')).toBe('2026-07-01T12:00:00.000Z');
  expect(iso('2026-07-01')).toBe('2026-07-01T00:00:00.000Z');
});

it('refuses other texts, and days and hours that there are not', () => {
  const texts = [
    '',
    'yesterday',
    '1700000000',
    '31.01.2026',
    '2026-02-30',
    '2026-13-01',
    '2026-01-01T25:00Z',
  ];
  for (const text of texts) expect(readTime(text)).toBeNull();
});

it('reads back what Date writes', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }), (time) => {
      expect(readTime(time.toISOString())).toEqual(time);
    }),
  );
});
