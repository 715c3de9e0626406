import { basename } from 'node:path';
import { InputError } from '../errors/inputError';
import { parameterNames } from './parameterNames';
import { readNotebook } from './readNotebook';

/** What is given to a notebook's variables, by their names. */
export type Parameters = Readonly<Record<string, unknown>>;

/**
 * What each notebook gets of the parameters given: those that its cell tagged `parameters` declares.
 *
 * @param paths - the notebooks
 * @returns by path
 * @throws InputError when no notebook declares one of them: lists those that there are
 */
export function chooseParameters(paths: readonly string[], given: Parameters): Map<string, Parameters> {
  const wanted = Object.keys(given);
  if (wanted.length === 0) return new Map();
  const declared = new Map(paths.map((path) => [path, parameterNames(readNotebook(path))]));
  const unknown = wanted.find((name) => ![...declared.values()].some((names) => names.includes(name)));
  if (unknown !== undefined) {
    const known = [...declared].filter(([, names]) => names.length > 0);
    const list = known.map(([path, names]) => `${basename(path, '.ipynb')}: ${names.join(', ')}`).join('; ');
    throw new InputError(
      `no notebook has a parameter ${JSON.stringify(unknown)}; there are: ${list || 'none, as no cell is tagged parameters'}`,
    );
  }
  return new Map(
    [...declared].map(([path, names]) => [
      path,
      Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name))),
    ]),
  );
}
