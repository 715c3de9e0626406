import { InputError } from '../errors/inputError';
import type { Params, ParamValue } from '../models/params';

/** The values to try for each option; several grids are tried one after the other. */
export type ParamGrid = { readonly [name: string]: readonly ParamValue[] };

/**
 * All combinations of a grid's values, in scikit-learn's order: the names sorted, the last name's value changes
 * first.
 *
 * @throws InputError when an option has no values
 */
export function parameterGrid(grid: ParamGrid | readonly ParamGrid[]): Params[] {
  const grids = Array.isArray(grid) ? (grid as readonly ParamGrid[]) : [grid as ParamGrid];
  return grids.flatMap(combinations);
}

function combinations(grid: ParamGrid): Params[] {
  let combined: [string, ParamValue][][] = [[]];
  for (const name of Object.keys(grid).sort()) {
    const values = grid[name];
    if (!Array.isArray(values) || values.length === 0) {
      throw new InputError(`the grid has no values for ${JSON.stringify(name)}: give an array of some`);
    }
    combined = combined.flatMap((entries) =>
      values.map((value): [string, ParamValue][] => [...entries, [name, value]]),
    );
  }
  return combined.map((entries) => Object.fromEntries(entries));
}
