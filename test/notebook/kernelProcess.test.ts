import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { KernelProcess } from '../../src/notebook/kernelProcess';

it.skipIf(process.platform === 'win32')(
  'KernelProcess keeps its sockets private, and leaves no folder behind',
  async () => {
    const listeners = process.listenerCount('exit');
    const kernel = await KernelProcess.start(tmpdir());
    const folder = dirname(kernel.connection.ip);
    expect(readFileSync(`${folder}/connection.json`, 'utf8')).toContain(kernel.connection.key);
    expect(kernel.connection.key).toMatch(/^[0-9a-f]{64}$/);
    expect(kernel.result).toBeUndefined();
    kernel.kill();
    expect(await kernel.ended).toEqual({ exitCode: null, signal: 'SIGKILL', stderr: '' });
    expect(kernel.result?.signal).toBe('SIGKILL');
    expect(existsSync(folder)).toBe(false);
    expect(process.listenerCount('exit')).toBe(listeners);
    kernel.kill();
    kernel.interrupt();
  },
);

it('KernelProcess tells when the working directory is not there', async () => {
  const kernel = await KernelProcess.start('/none/such/folder');
  const end = await kernel.ended;
  expect(end.exitCode).toBeNull();
  expect(end.stderr).toContain('ENOENT');
});
