import { setTimeout as delay } from 'node:timers/promises';
import { KernelClient } from './kernelClient';
import { type KernelEnd, KernelProcess } from './kernelProcess';
import type { MessageContent, WireMessage } from './wireMessage';

/** How one request to run code ended. */
export type CellReply =
  | { readonly kind: 'replied'; readonly content: MessageContent; readonly metadata: MessageContent }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'aborted' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'ended'; readonly end: KernelEnd };

export interface ExecuteOptions {
  /** Seconds until the cell is interrupted, and ended by force when that does not help. */
  readonly timeout?: number;
  /** Stops the cell from outside. */
  readonly signal?: AbortSignal;
  /** Called for every output message. */
  readonly onOutput?: (message: WireMessage) => void;
}

/** All in milliseconds. */
const startLimit = 60_000;
const helloInterval = 250;
const interruptLimit = 2_000;
const idleLimit = 10_000;
const shutdownLimit = 2_000;

/** A kernel process and the connection to it: starts, runs code, and leaves nothing behind. */
export class KernelSession {
  /** What the kernel said about its language. */
  readonly languageInfo: MessageContent;
  private readonly kernel: KernelProcess;
  private readonly client: KernelClient;

  private constructor(kernel: KernelProcess, client: KernelClient, languageInfo: MessageContent) {
    this.kernel = kernel;
    this.client = client;
    this.languageInfo = languageInfo;
  }

  /**
   * Starts a kernel and waits until it answers on all channels.
   * @throws InputError when tslab is missing
   * @throws Error when the kernel ends, or does not answer within a minute
   */
  static async start(workingDirectory: string, environment?: NodeJS.ProcessEnv): Promise<KernelSession> {
    const kernel = await KernelProcess.start(workingDirectory, environment);
    let client: KernelClient | undefined;
    try {
      client = new KernelClient(kernel.connection);
      return new KernelSession(kernel, client, await waitUntilReady(kernel, client));
    } catch (error) {
      client?.close();
      kernel.kill();
      await kernel.ended;
      throw error;
    }
  }

  /** The kernel's process id. */
  get pid(): number | undefined {
    return this.kernel.pid;
  }

  /** Runs code and waits until its reply and all its outputs are there; never rejects. */
  async execute(code: string, options: ExecuteOptions = {}): Promise<CellReply> {
    const { timeout, signal, onOutput } = options;
    if (this.kernel.result) return { kind: 'ended', end: this.kernel.result };
    const stop = new AbortController();
    const content = { code, silent: false, store_history: true, user_expressions: {}, allow_stdin: false };
    const request = this.client.request(
      'shell',
      'execute_request',
      { ...content, stop_on_error: true },
      onOutput,
    );
    const ended = this.kernel.ended.then((end): CellReply => ({ kind: 'ended', end }));
    const replied = request.replied.then(
      (message): CellReply => ({ kind: 'replied', content: message.content, metadata: message.metadata }),
    );
    const waits: Promise<CellReply>[] = [replied, ended, aborted(signal, stop.signal)];
    if (timeout !== undefined) waits.push(after<CellReply>(timeout * 1000, { kind: 'timeout' }, stop.signal));
    try {
      const first = await Promise.race(waits);
      if (first.kind === 'timeout' || first.kind === 'aborted') {
        await this.stopCell(request.replied, stop.signal);
        return first;
      }
      if (first.kind !== 'replied') return first;
      // The reply and the outputs travel on two sockets: the outputs are complete when `idle` has come.
      const idle = request.idle.then((): CellReply => first);
      return await Promise.race([idle, ended, after<CellReply>(idleLimit, { kind: 'lost' }, stop.signal)]);
    } finally {
      stop.abort();
      request.forget();
    }
  }

  /** Asks the kernel to end, ends it by force when it does not, and closes the sockets. */
  async close(): Promise<void> {
    const stop = new AbortController();
    if (!this.kernel.result) {
      this.client.request('control', 'shutdown_request', { restart: false });
      await Promise.race([this.kernel.ended, after(shutdownLimit, undefined, stop.signal)]);
      this.kernel.kill();
      await this.kernel.ended;
    }
    stop.abort();
    this.client.close();
  }

  private async stopCell(replied: Promise<unknown>, stop: AbortSignal): Promise<void> {
    this.kernel.interrupt();
    await Promise.race([replied, this.kernel.ended, after(interruptLimit, undefined, stop)]);
  }
}

/** A publisher drops what it sends before a subscription has reached it: ask until an answer came that way too. */
async function waitUntilReady(kernel: KernelProcess, client: KernelClient): Promise<MessageContent> {
  const deadline = Date.now() + startLimit;
  while (Date.now() < deadline) {
    const hello = client.request('shell', 'kernel_info_request', {});
    const answered = Promise.all([hello.replied, hello.idle]).then(([message]) => message.content);
    const content = await Promise.race([answered, kernel.ended, delay(helloInterval, undefined)]);
    hello.forget();
    if (kernel.result) throw new Error(`the kernel ended while it started: ${describeEnd(kernel.result)}`);
    if (content !== undefined && 'language_info' in content) {
      return content['language_info'] as MessageContent;
    }
  }
  throw new Error(`the kernel did not answer within ${startLimit / 1000} s`);
}

/** A sentence's end that tells how a kernel's process ended. */
export function describeEnd({ exitCode, signal, stderr }: KernelEnd): string {
  const how = exitCode === null ? `signal ${signal ?? 'unknown'}` : `exit code ${exitCode}`;
  return stderr.trim() === '' ? how : `${how}\n${stderr.trim()}`;
}

async function after<T>(milliseconds: number, value: T, stop: AbortSignal): Promise<T> {
  await delay(milliseconds, undefined, { signal: stop }).catch(() => {});
  return value;
}

function aborted(signal: AbortSignal | undefined, stop: AbortSignal): Promise<CellReply> {
  return new Promise((resolve) => {
    if (!signal) return;
    const onAbort = (): void => resolve({ kind: 'aborted' });
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { signal: stop });
  });
}
