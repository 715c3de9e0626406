import { InputError } from '../errors/inputError';
import { missingColumn } from './missingColumn';

function duplicate(columns: readonly string[]): number {
  return columns.findIndex((name, place) => columns.indexOf(name) !== place);
}

/**
 * Checks a file's column names.
 * @param place - the file, and the line of its header if it has one
 * @throws InputError on a name that is there twice, and when a required one is missing
 */
export function checkColumns(columns: readonly string[], required: readonly string[], place: string): void {
  const twice = duplicate(columns);
  if (twice >= 0) {
    const name = JSON.stringify(columns[twice]);
    const places = `columns ${columns.indexOf(columns[twice]!) + 1} and ${twice + 1}`;
    throw new InputError(`${place}: ${places} are both named ${name}; give each column its own name`);
  }
  const missing = required.find((name) => !columns.includes(name));
  if (missing === undefined) return;
  const [only] = columns;
  const separator = columns.length === 1 && only ? /[;\t|]/.exec(only)?.[0] : undefined;
  const hint =
    separator === undefined
      ? ''
      : `; the cells seem to be separated by ${JSON.stringify(separator)}: use commas`;
  throw new InputError(`${place}: ${missingColumn(missing, columns)}${hint}`);
}
