import { existsSync, readFileSync } from 'node:fs';
import { InputError } from '../errors/inputError';
import type { Reproduction } from './reproduction';

/**
 * The figures that `writeReproduction` wrote.
 * @throws InputError when there is no such file
 */
export function readReproduction(path: string): Reproduction {
  if (!existsSync(path)) throw new InputError(`there is no ${path}: notebook 08 writes it`);
  return JSON.parse(readFileSync(path, 'utf8'));
}
