/** So many columns at most has a model that is read from data: a damaged width must not claim all memory. */
const MAX_COLUMNS = 1 << 24;

/** Whether a value that was read from data can be the number of a model's columns. */
export function isModelWidth(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_COLUMNS;
}
