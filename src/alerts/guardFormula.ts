/**
 * Puts an apostrophe before a cell that a spreadsheet would take for a formula: one that begins with `=`, `+`,
 * `-`, `@` or their full-width forms, a tab, or a line end.
 *
 * Source: OWASP, "CSV Injection".
 */
export function guardFormula(cell: string): string {
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell;
}
