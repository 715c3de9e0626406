import { createRequire } from 'node:module';
import { InputError } from '../errors/inputError';
import type { DataFrame } from './dataFrame';

/** What is used of danfojs-node. */
export interface Danfo {
  readonly DataFrame: new (
    rows: readonly (readonly string[])[],
    options: { columns: readonly string[]; dtypes: readonly string[] },
  ) => DataFrame;
}

/**
 * Loads danfojs-node, which takes one to four seconds, on first use; it is there for notebooks only.
 *
 * @param load - how a module is loaded by its name
 * @throws InputError when it is not installed
 */
export function loadDanfo(load: (name: string) => unknown = createRequire(__filename)): Danfo {
  try {
    return load('danfojs-node') as Danfo;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'MODULE_NOT_FOUND' || !String(error).includes("'danfojs-node'")) throw error;
    throw new InputError(
      'data frames need danfojs-node, which is not installed: run "npm install danfojs-node@1.2.0", ' +
        'or use readAlertTable and readTaggedAlertTable, which need nothing',
    );
  }
}
