/** A number for people, three digits behind the point: `0.123`. */
export function formatValue(value: number): string {
  return (Math.abs(value) < 0.0005 ? 0 : value).toFixed(3);
}

/** A number with its sign: `+0.123`, `−0.123`. */
export function formatSigned(value: number): string {
  return `${value < 0 ? '−' : '+'}${formatValue(Math.abs(value))}`;
}
