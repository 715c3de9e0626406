/**
 * How long a server asks to wait, from its `Retry-After` header: seconds, or a date.
 *
 * @param now - the clock, in milliseconds
 * @returns milliseconds, `null` when the header is missing or says nothing
 */
export function retryAfter(header: string | null, now: number = Date.now()): number | null {
  const text = header?.trim();
  if (!text) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
