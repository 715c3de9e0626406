/**
 * A number with a fixed count of digits after the point, as Python's `format(value, '.2f')`: a value exactly
 * halfway between two results goes to the even digit, where `toFixed` goes up.
 */
export function formatFixed(value: number, digits: number): string {
  if (Number.isNaN(value)) return 'nan';
  const rounded = value.toFixed(digits);
  const [whole, fraction] = Math.abs(value).toFixed(100).split('.');
  const halfway = fraction[digits] === '5' && /^0*$/.test(fraction.slice(digits + 1));
  const kept = whole + fraction.slice(0, digits);
  if (!halfway || Number(kept[kept.length - 1]) % 2 === 1) return rounded;
  const even = digits > 0 ? `${whole}.${fraction.slice(0, digits)}` : whole;
  return value < 0 ? `-${even}` : even;
}
