import { nearestName } from './nearestName';

/** "there is no column "alert"; the columns are …; did you mean …?" */
export function missingColumn(name: string, columns: readonly string[]): string {
  const listed = columns.map((column) => JSON.stringify(column)).join(', ');
  const nearest = nearestName(name, columns);
  const hint = nearest === undefined ? '' : `; did you mean ${JSON.stringify(nearest)}?`;
  return `there is no column ${JSON.stringify(name)}; the columns are ${listed}${hint}`;
}
