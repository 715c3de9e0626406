import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InputError } from '../errors/inputError';

/** The alerts that notebooks and commands work on by default. */
export interface DataFolder {
  readonly path: string;
  /** `sample`: the set that ships with the package; `given`: the folder that ALERT2ATTACK_DATA names. */
  readonly kind: 'sample' | 'given';
}

const shipped = resolve(__dirname, '..', '..', 'data');
const labelled = 'tagged_alerts.csv';
/** Belongs to no alert set, so that a given folder need not have it. */
const catalogue = 'attack-techniques.json';

/**
 * The folder of alerts in use: the environment variable ALERT2ATTACK_DATA names one that holds
 * `tagged_alerts.csv`, or `original/tagged_alerts.csv`; else the sample set that ships.
 *
 * @throws InputError when the variable names a folder without that file
 */
export function dataFolder(): DataFolder {
  const given = process.env['ALERT2ATTACK_DATA'];
  if (given === undefined || given === '') return { path: shipped, kind: 'sample' };
  // Jupyter starts kernels in the notebook's folder; PWD is still where Jupyter itself was started.
  const bases = [process.cwd(), process.env['PWD'] ?? process.cwd()];
  const folders = bases.flatMap((base) => [resolve(base, given, 'original'), resolve(base, given)]);
  const path = folders.find((folder) => existsSync(join(folder, labelled)));
  if (path !== undefined) return { path, kind: 'given' };
  throw new InputError(
    `ALERT2ATTACK_DATA is ${JSON.stringify(given)}, but ${[...new Set(folders)].join(' and ')} have no ` +
      `${labelled}: make it with "alert2attack datasets build original --out DIR", or unset the variable`,
  );
}

/**
 * The path of a data file, whatever the working directory: `dataPath('tagged_alerts.csv')`.
 *
 * @param name - a file's name: `tagged_alerts.csv`, `alerts.csv`, `attack-techniques.json`, …
 * @throws InputError when the folder in use does not have it
 */
export function dataPath(name: string): string {
  const { path } = dataFolder();
  const found = [path, ...(name === catalogue ? [shipped] : [])]
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
  if (found === undefined) throw new InputError(`there is no ${name} in ${path}`);
  return found;
}
