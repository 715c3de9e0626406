import { readTime } from '../alerts/readTime';

const seconds = /^\d{9,10}(?:\.\d{1,9})?$/;
const milliseconds = /^\d{12,13}$/;

/**
 * A time of an alert in milliseconds since 1970: as `readTime` reads it, or as seconds or milliseconds since 1970
 * (nine or ten digits, twelve or thirteen). `null` for any other text.
 */
export function alertTime(text: string): number | null {
  const trimmed = text.slice(0, 100).trim();
  if (seconds.test(trimmed)) return 1000 * Number(trimmed);
  if (milliseconds.test(trimmed)) return Number(trimmed);
  return readTime(trimmed)?.getTime() ?? null;
}
