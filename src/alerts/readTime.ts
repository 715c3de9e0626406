const form =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/i;
const zone = /(?:Z|[+-]\d{2}:?\d{2})$/i;
const dateOnly = 10;

/**
 * A time as logs write it: ISO 8601, a blank allowed for the `T`; UTC where no zone is given.
 * @returns `null` for any other text, and for a day that no calendar has
 */
export function readTime(text: string): Date | null {
  const trimmed = text.trim();
  const match = form.exec(trimmed);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return null;
  const hasClock = trimmed.length > dateOnly;
  const iso = trimmed.replace(',', '.').replace(' ', 'T').replace(' ', '').toUpperCase();
  const time = new Date(hasClock && !zone.test(iso) ? `${iso}Z` : iso);
  return Number.isNaN(time.getTime()) ? null : time;
}
