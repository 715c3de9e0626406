import fc from 'fast-check';

/** Alert texts that break what is careless. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '@SUM(A1)',
  'javascript:alert(1)',
  'right\u202eto\u2066left\u200f',
  'half \ud800 pair',
  'nul \u0000 and bell \u0007',
  '"quoted", and\r\nbroken\u2028lines',
  '__proto__',
  '{{constructor.constructor("x")()}}',
  '\ufeffmarked',
  `long ${'x'.repeat(1_000_000)}`,
];

/** Any text: of any UTF-16 units, halves of surrogate pairs among them. */
export function anyUnits(): fc.Arbitrary<string> {
  return fc.string({ unit: fc.integer({ max: 0xffff }).map((unit) => String.fromCharCode(unit)) });
}

/** Any text with something in it, hostile ones among them. */
export function anyText(): fc.Arbitrary<string> {
  const short = hostileTexts.filter((text) => text.length < 1000);
  return fc.oneof(fc.constantFrom(...short), anyUnits()).filter((text) => text.trim() !== '');
}

/** Controls (but line feeds), direction marks and halves of surrogate pairs: nothing for people's eyes may hold them. */
const deceiving = /(?!\n)\p{Cc}|[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

/** Whether each string within a value is free of them. */
export function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !deceiving.test(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isPlain);
}
