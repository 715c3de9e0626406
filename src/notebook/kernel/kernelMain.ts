import { writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { readConnectionFile } from '../connectionFile';
import { findTslab, testedTslab } from '../loadTslab';
import type { ZeroMq } from '../zeroMq';
import { captureStreams } from './captureStreams';
import { CellRunner } from './cellRunner';
import { CellScripts } from './cellScripts';
import { Kernel } from './kernel';
import { resolveOwnName } from './selfReference';
import { loadTslabModules } from './tslabModules';
import { watchOwnFilesOnly } from './watchOwnFilesOnly';
import { watchParent } from './watchParent';

/**
 * What Jupyter starts: `node kernelMain.js CONNECTION_FILE`. With `--own-folder` behind it the file's folder is
 * the kernel's alone, and goes when the kernel outlives its parent.
 */
async function main(): Promise<void> {
  const [connectionPath, option] = process.argv.slice(2);
  if (connectionPath === undefined) throw new Error('usage: node kernelMain.js CONNECTION_FILE');
  const connection = readConnectionFile(connectionPath);
  watchParent(option === '--own-folder' ? dirname(connectionPath) : undefined);
  const install = findTslab();
  if (install.version !== testedTslab) {
    console.error(`tslab ${install.version} is installed; the kernel is tested with ${testedTslab} only`);
  }
  const scripts = new CellScripts();
  const tslab = loadTslabModules(install, scripts);
  resolveOwnName(tslab.typescript.sys);
  watchOwnFilesOnly(tslab.typescript.sys);
  const runner = new CellRunner(tslab, scripts);
  const kernel = new Kernel(install.require('zeromq') as ZeroMq, connection, runner, tslab, install.version);
  process.on('SIGINT', () => kernel.interrupt());
  process.on('uncaughtException', (error) => kernel.fail(error));
  process.on('unhandledRejection', (reason) => kernel.fail(reason));
  captureStreams((name, text) => kernel.write(name, text));
  await kernel.start();
}

main().catch((error: unknown) => {
  // Past the streams: what is printed may already go to a front end that is not there.
  writeSync(2, `${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
