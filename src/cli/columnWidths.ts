const NARROWEST = 8;

/**
 * The widths of a table's columns, so that together they take no more than `room`: columns that may be narrower are
 * all cut to one width, the widest that fits, but none below 8.
 *
 * @param wanted - the widths at which nothing is wrapped
 * @param isFixed - which columns keep their width
 */
export function columnWidths(
  wanted: readonly number[],
  isFixed: readonly boolean[],
  room: number,
): readonly number[] {
  const cut = (most: number): number[] =>
    wanted.map((width, j) => (isFixed[j] ? width : Math.min(width, most)));
  let most = Math.max(NARROWEST, ...wanted);
  while (most > NARROWEST && cut(most).reduce((sum, width) => sum + width, 0) > room) most--;
  return cut(most);
}
