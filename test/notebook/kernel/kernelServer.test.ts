import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '../../../src/notebook/connectionFile';
import { KernelServer } from '../../../src/notebook/kernel/kernelServer';
import { KernelClient } from '../../../src/notebook/kernelClient';
import { loadZeroMq } from '../../../src/notebook/loadTslab';
import type { WireMessage } from '../../../src/notebook/wireMessage';

describe.skipIf(process.platform === 'win32')('KernelServer and KernelClient', () => {
  let folder: string;
  let server: KernelServer;
  let client: KernelClient;
  let handled: string[];
  let shutdowns: number;
  let release: () => void;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'a2a-server-'));
    handled = [];
    shutdowns = 0;
    const ports = { shell: 1, iopub: 2, stdin: 3, control: 4, hb: 5 };
    const connection: Connection = { transport: 'ipc', ip: join(folder, 'k'), key: 'secret', ports };
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    server = new KernelServer(loadZeroMq(), connection, {
      shell: async (request) => {
        handled.push(String(request.content['code'] ?? request.header.msg_type));
        if (request.content['code'] === 'hold') await held;
        if (request.content['code'] === 'fail') await server.abortQueued();
        server.publish('stream', { text: request.content['code'] }, request);
        return { type: 'reply', content: { status: 'ok' }, metadata: { m: 1 } };
      },
      control: () => ({ type: 'control_reply', content: { status: 'ok' } }),
      shutdown: () => shutdowns++,
    });
    void server.start();
    client = new KernelClient(connection);
    // Until a message has come over the publisher, those before it may be lost.
    for (let ready = false; !ready; ) {
      const hello = client.request('shell', 'kernel_info_request', {});
      ready = await Promise.race([
        hello.idle.then(() => true),
        new Promise<boolean>((resolve) => setTimeout(resolve, 50, false)),
      ]);
    }
    handled = [];
  });
  afterEach(() => {
    client.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const execute = (code: string, onOutput?: (message: WireMessage) => void) =>
    client.request('shell', 'execute_request', { code }, onOutput);

  it('answers each request in turn, and publishes its output before it is idle', async () => {
    const order: string[] = [];
    const first = execute('one', () => order.push('output'));
    void first.idle.then(() => order.push('idle'));
    const reply = await first.replied;
    expect([reply.header.msg_type, reply.content, reply.metadata]).toEqual([
      'reply',
      { status: 'ok' },
      { m: 1 },
    ]);
    await first.idle;
    await Promise.all([execute('two').replied, execute('three').replied]);
    expect(order).toEqual(['output', 'idle']);
    expect(handled).toEqual(['one', 'two', 'three']);
  });

  it('answers on the control channel while a cell runs', async () => {
    const held = execute('hold');
    const control = client.request('control', 'shutdown_request', {});
    expect((await control.replied).header.msg_type).toBe('control_reply');
    await control.idle;
    expect(shutdowns).toBe(1);
    release();
    await held.replied;
  });

  it('aborts the cells that wait behind one that fails, and nothing else', async () => {
    const failing = execute('fail');
    const waiting = execute('waiting');
    const other = client.request('shell', 'complete_request', {});
    expect((await waiting.replied).content).toEqual({ status: 'aborted' });
    await Promise.all([waiting.idle, failing.replied, other.replied]);
    await execute('later').replied;
    expect(handled).toEqual(['fail', 'complete_request', 'later']);
  });
});
