/** The longest record that is read, in UTF-16 units: a quote that is not closed by then counts as unclosed. */
export const MAX_RECORD_LENGTH: number = 1 << 20;

/**
 * The longest alert that a model reads, in UTF-16 units. Of a longer alert the beginning is read; the table's
 * column keeps all of it, so that what is written out is what came in.
 */
export const MAX_ALERT_LENGTH: number = 100_000;
