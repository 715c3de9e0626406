import { Worker } from 'node:worker_threads';

/** Runs in a thread of its own, so that a cell in an endless loop cannot outlive its front end. */
const watcher = `
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, 1000);
`;

/** Ends this process when the process that started it is gone. */
export function watchParent(): void {
  if (process.ppid <= 1 || process.platform === 'win32') return;
  new Worker(watcher, { eval: true }).unref();
}
