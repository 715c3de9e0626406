import { shownText } from '../alerts/shownText';
import { InputError } from '../errors/inputError';
import type { TypedColumn } from './tagColumns';

/** A cell with its type. */
export type CellValue = string | number | null | readonly string[];

// The apostrophe is what `--guard-formulas` puts before a negative number.
const number = /^'?(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i;

/**
 * A cell as a value of its column's type: an empty one of a key, a number or a list is `null`.
 *
 * @param at - the file and the line, for the message
 * @throws InputError when a number is none
 */
export function cellValue(cell: string, { kind, name }: TypedColumn, at: () => string): CellValue {
  if (kind === 'text') return cell;
  if (cell === '') return null;
  if (kind === 'key') return cell;
  if (kind === 'list') return cell.split(' ').filter((word) => word !== '');
  return numberOf(cell, name, at);
}

/** A cell as a number, `null` where it is empty. */
export function numberOf(cell: string, column: string, at: () => string): number | null {
  if (cell === '') return null;
  const value = Number(number.exec(cell)?.[1] ?? Number.NaN);
  if (Number.isFinite(value)) return value;
  throw new InputError(
    `${at()}: ${column} is ${shownText(cell)}: a number was expected; export the file as "alert2attack tag" wrote it`,
  );
}
