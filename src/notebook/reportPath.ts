import { join, resolve } from 'node:path';

const project = resolve(__dirname, '..', '..');

/**
 * The path of a file that a notebook writes, whatever the working directory: in the folder that the environment
 * variable ALERT2ATTACK_REPORTS names (`notebooks run --out` sets it), else in the project's `reports`.
 */
export function reportPath(name: string): string {
  return join(process.env['ALERT2ATTACK_REPORTS'] || join(project, 'reports'), name);
}
