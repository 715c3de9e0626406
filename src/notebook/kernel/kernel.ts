import { inspect } from 'node:util';
import { type DisplayHook, type DisplayOptions, displayHookKey } from '../../display/displayBundle';
import type { MimeBundle } from '../../display/mimeBundle';
import type { Connection } from '../connectionFile';
import { bundleFor } from '../display/bundleFor';
import type { MessageContent, WireMessage } from '../wireMessage';
import type { ZeroMq } from '../zeroMq';
import type { CellFailure } from './cellFailure';
import type { CellRunner } from './cellRunner';
import { KernelServer, type Reply } from './kernelServer';
import { OutputBuffer, type StreamName } from './outputBuffer';
import type { JupyterModule, TslabModules } from './tslabModules';

/** The kernel: takes a front end's requests, runs cells, publishes what they print, show and throw. */
export class Kernel {
  private readonly server: KernelServer;
  private readonly runner: CellRunner;
  private readonly tslab: TslabModules;
  private readonly version: string;
  private readonly output: OutputBuffer;
  private executionCount = 0;
  /** The execute request whose cell runs, or ran last: late output belongs to it. */
  private cellRequest: WireMessage | undefined;

  constructor(zmq: ZeroMq, connection: Connection, runner: CellRunner, tslab: TslabModules, version: string) {
    this.runner = runner;
    this.tslab = tslab;
    this.version = version;
    this.output = new OutputBuffer((name, text) =>
      this.server.publish('stream', { name, text }, this.cellRequest),
    );
    this.server = new KernelServer(zmq, connection, {
      shell: (request) => this.answer(request),
      control: (request) => this.answerControl(request),
      shutdown: () => this.shutdown(),
    });
    const hook: DisplayHook = (bundle, options) => this.display(bundle, options);
    Reflect.set(globalThis, displayHookKey, hook);
    tslab.jupyter.lastWriteDisplayData = this.tslabDisplay();
  }

  start(): Promise<void> {
    return this.server.start();
  }

  /** Takes what the process prints. */
  write(name: StreamName, text: string): void {
    this.output.write(name, text);
  }

  /** Takes an error that no code caught. */
  fail(value: unknown): void {
    const late = !this.runner.busy;
    const failure = this.runner.failAsynchronously(value);
    if (late) this.write('stderr', `${failure.traceback.join('\n')}\n`);
  }

  interrupt(): void {
    this.runner.interrupt();
  }

  private async answer(request: WireMessage): Promise<Reply | undefined> {
    const { content } = request;
    const code = String(content['code'] ?? '');
    const position = Number(content['cursor_pos'] ?? 0);
    switch (request.header.msg_type) {
      case 'execute_request':
        return { type: 'execute_reply', ...(await this.execute(request, code)) };
      case 'kernel_info_request':
        return { type: 'kernel_info_reply', content: this.info() };
      case 'is_complete_request': {
        const { completed, indent = '' } = this.tslab.converter.isCompleteCode(code);
        const answer = completed ? { status: 'complete' } : { status: 'incomplete', indent };
        return { type: 'is_complete_reply', content: answer };
      }
      case 'complete_request': {
        const { start, end, candidates } = this.runner.executor.complete(code, position);
        const found = { matches: candidates, cursor_start: start, cursor_end: end, metadata: {} };
        return { type: 'complete_reply', content: { status: 'ok', ...found } };
      }
      case 'inspect_request':
        return { type: 'inspect_reply', content: this.inspectCode(code, position) };
      case 'comm_info_request':
        return { type: 'comm_info_reply', content: { status: 'ok', comms: {} } };
      case 'history_request':
        return { type: 'history_reply', content: { status: 'ok', history: [] } };
      case 'shutdown_request':
        return this.answerControl(request);
      default:
        return undefined;
    }
  }

  private answerControl(request: WireMessage): Reply | undefined {
    switch (request.header.msg_type) {
      case 'shutdown_request': {
        const restart = request.content['restart'] === true;
        return { type: 'shutdown_reply', content: { status: 'ok', restart } };
      }
      case 'interrupt_request':
        this.interrupt();
        return { type: 'interrupt_reply', content: { status: 'ok' } };
      case 'kernel_info_request':
        return { type: 'kernel_info_reply', content: this.info() };
      default:
        return undefined;
    }
  }

  private async execute(
    request: WireMessage,
    code: string,
  ): Promise<{ content: MessageContent; metadata?: MessageContent }> {
    const silent = request.content['silent'] === true;
    this.output.flush();
    this.cellRequest = request;
    if (!silent) this.executionCount++;
    const execution_count = this.executionCount;
    if (!silent) this.server.publish('execute_input', { code, execution_count }, request);
    const { failure, value } = await this.runner.run(execution_count, code);
    this.output.flush();
    if (failure) {
      await this.publishFailure(request, failure);
      const { ename, evalue, traceback, place } = failure;
      const metadata = place ? { alert2attack: place } : {};
      return { content: { status: 'error', execution_count, ename, evalue, traceback }, metadata };
    }
    if (!silent && value != null) {
      const data = await shownValue(value);
      // A figure is drawn, and what is printed meanwhile comes before it.
      this.output.flush();
      this.server.publish('execute_result', { execution_count, data, metadata: {} }, request);
    }
    return { content: { status: 'ok', execution_count, payload: [], user_expressions: {} } };
  }

  private async publishFailure(request: WireMessage, failure: CellFailure): Promise<void> {
    const { ename, evalue, traceback } = failure;
    this.server.publish('error', { ename, evalue, traceback }, request);
    if (request.content['stop_on_error'] !== false) await this.server.abortQueued();
  }

  private inspectCode(code: string, position: number): MessageContent {
    const info = this.runner.executor.inspect(code, position);
    const data = info ? { 'text/plain': this.tslab.inspect.printQuickInfo(info) } : {};
    return { status: 'ok', found: info !== undefined, data, metadata: {} };
  }

  private info(): MessageContent {
    return {
      status: 'ok',
      protocol_version: '5.3',
      implementation: 'tslab',
      implementation_version: this.version,
      language_info: {
        name: 'typescript',
        version: this.tslab.typescript.version,
        mimetype: 'text/typescript',
        file_extension: '.ts',
        codemirror_mode: { mode: 'typescript', name: 'javascript', typescript: true },
      },
      banner: `TypeScript ${this.tslab.typescript.version} (tslab ${this.version})`,
      help_links: [],
    };
  }

  private display(data: MimeBundle, { displayId, update }: DisplayOptions): void {
    const transient = displayId === undefined ? {} : { display_id: displayId };
    this.publishDisplay({ data, metadata: {}, transient }, update === true);
  }

  private tslabDisplay(): JupyterModule['lastWriteDisplayData'] {
    return (content, update) => this.publishDisplay({ ...content }, update === true);
  }

  private publishDisplay(content: MessageContent, update: boolean): void {
    this.output.flush();
    this.server.publish(update ? 'update_display_data' : 'display_data', content, this.cellRequest);
  }

  private shutdown(): void {
    this.output.flush();
    this.runner.close();
    this.server.close();
    // Sockets that are closed hand over what they hold while the loop turns once more.
    setTimeout(() => process.exit(0), 50);
  }
}

/** The last value as a page shows it; as Node prints it, where it refuses to tell of itself. */
async function shownValue(value: unknown): Promise<MimeBundle> {
  try {
    return await bundleFor(value);
  } catch {
    return { 'text/plain': inspect(value) };
  }
}
