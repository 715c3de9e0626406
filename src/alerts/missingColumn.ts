import { nearestName } from '../spelling/nearestName';
import { shownText } from './shownText';

const MOST_LISTED = 30;

/** "there is no column "alert"; the columns are …; did you mean …?" */
export function missingColumn(name: string, columns: readonly string[]): string {
  const listed = columns.slice(0, MOST_LISTED).map(shownText).join(', ');
  const more = columns.length > MOST_LISTED ? ` and ${columns.length - MOST_LISTED} more` : '';
  const nearest = nearestName(name, columns);
  const hint = nearest === undefined ? '' : `; did you mean ${shownText(nearest)}?`;
  return `there is no column ${shownText(name)}; the columns are ${listed}${more}${hint}`;
}
