import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';

const compiled = resolve(__dirname, '..', '..', '..', 'dist', 'notebook', 'kernel', 'watchParent.js');

/** A process in an endless loop, as a cell may be. */
const looping = (folder: string): string => `
  require(${JSON.stringify(compiled)}).watchParent(${JSON.stringify(folder)});
  // The thread that watches has to start first.
  setTimeout(() => { for (;;); }, 700);`;

/** Whether a process runs; one that has ended may stay listed until somebody asks for its exit code. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

test.runIf(process.platform === 'linux')(
  'a process ends soon after the one that started it, with the folder left to it, whatever it does',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'a2a-left-'));
    const parent = spawn(process.execPath, [
      '-e',
      `const { spawn } = require('node:child_process');
       const child = spawn(process.execPath, ['-e', ${JSON.stringify(looping(folder))}], { stdio: 'ignore' });
       console.log(child.pid);`,
    ]);
    const [line] = await once(parent.stdout, 'data');
    const pid = Number(line);
    try {
      await new Promise((wait) => setTimeout(wait, 1500));
      expect([isAlive(pid), existsSync(folder)]).toEqual([true, true]);
      parent.kill('SIGKILL');
      await once(parent, 'exit');
      await vi.waitFor(() => expect([isAlive(pid), existsSync(folder)]).toEqual([false, false]), {
        timeout: 10_000,
        interval: 100,
      });
    } finally {
      if (isAlive(pid)) process.kill(pid, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    }
  },
  15_000,
);
