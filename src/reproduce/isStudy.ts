/** Whether so many labelled alerts of so many techniques are the study's: only then reported figures apply. */
export function isStudy({ rows, classes }: { readonly rows: number; readonly classes: number }): boolean {
  return rows === 1540 && classes === 135;
}
