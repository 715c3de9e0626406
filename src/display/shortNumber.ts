/** A number as a reader wants it: whole ones as they are, others by four decimals, or four digits where they are tiny or huge. */
export function shortNumber(value: number): string {
  if (Number.isInteger(value) || !Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  return size >= 1e-4 && size < 1e9 ? String(Number(value.toFixed(4))) : value.toPrecision(4);
}
