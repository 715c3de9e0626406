import { Worker } from 'node:worker_threads';

/** Runs in a thread of its own, so that a cell in an endless loop cannot outlive its front end. */
const watcher = `
  const { rmSync } = require('node:fs');
  const { workerData } = require('node:worker_threads');
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid === parent) return;
    if (workerData !== undefined) rmSync(workerData, { recursive: true, force: true });
    process.kill(process.pid, 'SIGKILL');
  }, 1000);
`;

/**
 * Ends this process when the process that started it is gone.
 * @param leftBehind - a folder that the parent would have removed
 */
export function watchParent(leftBehind?: string): void {
  if (process.ppid <= 1 || process.platform === 'win32') return;
  new Worker(watcher, { eval: true, workerData: leftBehind }).unref();
}
