import { InputError } from '../errors/inputError';

/** What papermill's users write for what TypeScript calls otherwise. */
const pythonWords: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['True', true],
  ['False', false],
  ['None', null],
]);

/**
 * The value that a parameter's text means, typed as papermill types it: numbers, `true`, `false`, `null`, lists and
 * objects as JSON; anything else is text as it is. Whole numbers too long to be exact stay text; quotes force text:
 * `"12"`.
 */
export function parameterValue(text: string): unknown {
  if (pythonWords.has(text)) return pythonWords.get(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) ? text : value;
}

/**
 * A name and its value from `name=value`.
 * @throws InputError when there is no name, or no `=`
 */
export function readParameter(text: string): readonly [name: string, value: unknown] {
  const at = text.indexOf('=');
  if (at < 1) throw new InputError(`${JSON.stringify(text)} is no parameter: write name=value`);
  return [text.slice(0, at).trim(), parameterValue(text.slice(at + 1))];
}
