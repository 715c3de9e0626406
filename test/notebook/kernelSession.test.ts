import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeEnd, KernelSession } from '../../src/notebook/kernelSession';

const compiled = resolve(__dirname, '..', '..', 'dist', 'notebook', 'kernelSession.js');

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('KernelSession', { timeout: 60_000 }, () => {
  it('tells that a cell ended the kernel, and with which exit code', async () => {
    const session = await KernelSession.start(tmpdir());
    const reply = await session.execute('process.exit(3)', { timeout: 20 });
    expect(reply).toEqual({ kind: 'ended', end: { exitCode: 3, signal: null, stderr: '' } });
    expect(await session.execute('1')).toEqual(reply);
    await session.close();
  });

  it('aborts the cells that wait behind one that fails, and runs those that come later', async () => {
    const session = await KernelSession.start(tmpdir());
    const replies = await Promise.all(
      ["throw new Error('first')", "console.log('second')", "console.log('third')"].map((code) =>
        session.execute(code, { timeout: 20 }),
      ),
    );
    const statuses = replies.map((reply) => reply.kind === 'replied' && reply.content['status']);
    expect(statuses).toEqual(['error', 'aborted', 'aborted']);
    expect(await session.execute('1', { timeout: 20 })).toMatchObject({ content: { status: 'ok' } });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    expect(await session.execute('for (;;) {}', { signal: controller.signal })).toEqual({ kind: 'aborted' });
    const { pid = 0 } = session;
    expect(isAlive(pid)).toBe(true);
    await session.close();
    expect(isAlive(pid)).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('leaves no kernel behind when its parent is killed', async () => {
    const code = `
      const { KernelSession } = require(${JSON.stringify(compiled)});
      KernelSession.start(${JSON.stringify(tmpdir())}).then((session) => {
        void session.execute('for (;;) {}');
        setTimeout(() => console.log(session.pid), 200);
      });`;
    const temporary = mkdtempSync(join(tmpdir(), 'a2a-orphan-'));
    const parent = spawn(process.execPath, ['-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, TMPDIR: temporary },
    });
    const pid = await new Promise<number>((done) => parent.stdout.once('data', (text) => done(Number(text))));
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await expect.poll(() => isAlive(pid), { timeout: 10_000, interval: 100 }).toBe(false);
    expect(readdirSync(temporary)).toEqual([]);
    rmSync(temporary, { recursive: true });
  });
});

describe('describeEnd', () => {
  it('names the signal or the exit code, and what the kernel wrote last', () => {
    expect(describeEnd({ exitCode: null, signal: 'SIGKILL', stderr: '' })).toBe('signal SIGKILL');
    expect(describeEnd({ exitCode: 1, signal: null, stderr: 'no tslab\n' })).toBe('exit code 1\nno tslab');
  });
});
