import { InputError } from '../errors/inputError';
import { missingColumn } from './missingColumn';
import { shownText } from './shownText';

function duplicate(columns: readonly string[]): number {
  return columns.findIndex((name, place) => columns.indexOf(name) !== place);
}

function layoutHint(columns: readonly string[]): string {
  const [first = ''] = columns;
  if (/^\s*[[{]/.test(first)) return '; this looks like JSON: name the file .jsonl, one object per line';
  const separator = columns.length === 1 ? /[;\t|]/.exec(first)?.[0] : undefined;
  if (separator === undefined) return '';
  return `; the cells seem to be separated by ${JSON.stringify(separator)}: use commas`;
}

/**
 * Checks a file's column names.
 * @param place - the file, and the line of its header if it has one
 * @throws InputError on a name that is there twice, and when a required one is missing
 */
export function checkColumns(columns: readonly string[], required: readonly string[], place: string): void {
  const twice = duplicate(columns);
  if (twice >= 0) {
    const name = shownText(columns[twice]!);
    const places = `columns ${columns.indexOf(columns[twice]!) + 1} and ${twice + 1}`;
    throw new InputError(`${place}: ${places} are both named ${name}; give each column its own name`);
  }
  const missing = required.find((name) => !columns.includes(name));
  if (missing === undefined) return;
  throw new InputError(`${place}: ${missingColumn(missing, columns)}${layoutHint(columns)}`);
}
