import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { InputError } from '../errors/inputError';
import type { ZeroMq } from './zeroMq';

/** The tslab that the kernel's mends were written for. */
export const testedTslab = '1.0.22';

/** An installed tslab. */
export interface TslabInstall {
  readonly version: string;
  /** Loads a module as tslab itself would: its own files by full path, its dependencies by name. */
  readonly require: NodeJS.Require;
  /** The folder of tslab's compiled files. */
  readonly dist: string;
}

/**
 * Finds tslab: beside this package, else in the project of the working directory.
 * @throws InputError when it is not installed
 */
export function findTslab(workingDirectory: string = process.cwd()): TslabInstall {
  for (const base of [__filename, join(workingDirectory, 'notebook.js')]) {
    let packageFile: string;
    try {
      packageFile = createRequire(base).resolve('tslab/package.json');
    } catch {
      continue;
    }
    const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
    return { version, require: createRequire(packageFile), dist: join(packageFile, '..', 'dist') };
  }
  throw new InputError(
    `notebooks need the package tslab, and it is not installed: run "npm install --save-dev tslab@${testedTslab}"`,
  );
}

/**
 * The ZeroMQ binding that comes with tslab.
 * @throws InputError when tslab, or a ZeroMQ binary for this machine, is missing
 */
export function loadZeroMq(): ZeroMq {
  const tslab = findTslab();
  try {
    return tslab.require('zeromq') as ZeroMq;
  } catch (error) {
    throw new InputError(`the package zeromq, which tslab brings, cannot be loaded here: ${String(error)}`);
  }
}
