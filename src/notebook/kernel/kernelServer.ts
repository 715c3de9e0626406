import { type Channel, type Connection, socketAddress } from '../connectionFile';
import {
  decodeMessage,
  encodeMessage,
  type MessageContent,
  newMessage,
  type WireMessage,
} from '../wireMessage';
import { publisherOptions, requestOptions, type ZeroMq, type ZmqSocket } from '../zeroMq';

/** Answers a request: the reply's type, content and metadata. */
export interface Reply {
  readonly type: string;
  readonly content: MessageContent;
  readonly metadata?: MessageContent;
}

/** What the server needs of the kernel behind it. */
export interface KernelHandlers {
  /** Answers a request of the shell channel; undefined for what needs no answer. */
  shell(request: WireMessage): Promise<Reply | undefined>;
  /** Answers a request of the control channel, also while a cell runs. */
  control(request: WireMessage): Reply | undefined;
  /** Called after the answer to a shutdown request was handed to the socket. */
  shutdown(): void;
}

/** Requests that front ends sent together reach the queue within this time, in milliseconds. */
const drainMilliseconds = 20;

/** A kernel's five sockets: one request of the shell channel after the other, control requests at once. */
export class KernelServer {
  private readonly connection: Connection;
  private readonly handlers: KernelHandlers;
  private readonly iopub: ZmqSocket;
  private readonly shell: ZmqSocket;
  private readonly control: ZmqSocket;
  private readonly stdin: ZmqSocket;
  private readonly heartbeat: ZmqSocket;
  private readonly queue: WireMessage[] = [];
  private draining = false;

  constructor(zmq: ZeroMq, connection: Connection, handlers: KernelHandlers) {
    this.connection = connection;
    this.handlers = handlers;
    this.iopub = new zmq.Publisher(publisherOptions);
    this.shell = new zmq.Router(requestOptions);
    this.control = new zmq.Router(requestOptions);
    this.stdin = new zmq.Router(requestOptions);
    this.heartbeat = new zmq.Reply({ linger: 0 });
  }

  /** Binds the sockets and serves until `close`. */
  async start(): Promise<void> {
    const sockets: readonly (readonly [Channel, ZmqSocket])[] = [
      ['iopub', this.iopub],
      ['shell', this.shell],
      ['control', this.control],
      ['stdin', this.stdin],
      ['hb', this.heartbeat],
    ];
    await Promise.all(
      sockets.map(([channel, socket]) => socket.bind(socketAddress(this.connection, channel))),
    );
    await Promise.all([this.serveShell(), this.serveControl(), this.serveHeartbeat()]);
  }

  /** Tells all front ends something. */
  publish(type: string, content: MessageContent, parent: WireMessage | undefined): void {
    const session = parent?.header.session ?? '';
    const message = { ...newMessage(type, session, content, parent), identities: [Buffer.from(type)] };
    this.send(this.iopub, message);
  }

  /** Answers the execute requests that wait with `aborted`: a cell before them failed. */
  async abortQueued(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, drainMilliseconds));
    const waiting = this.queue.splice(0);
    for (const request of waiting) {
      if (request.header.msg_type !== 'execute_request') {
        this.queue.push(request);
        continue;
      }
      this.publish('status', { execution_state: 'busy' }, request);
      this.reply(this.shell, request, { type: 'execute_reply', content: { status: 'aborted' } });
      this.publish('status', { execution_state: 'idle' }, request);
    }
  }

  close(): void {
    for (const socket of [this.iopub, this.shell, this.control, this.stdin, this.heartbeat]) socket.close();
  }

  private async serveShell(): Promise<void> {
    for await (const frames of this.shell) {
      const request = this.read(frames);
      if (!request) continue;
      this.queue.push(request);
      void this.drain();
    }
  }

  private async drain(): Promise<void> {
    if (this.draining) return;
    this.draining = true;
    for (let request = this.queue.shift(); request; request = this.queue.shift()) {
      this.publish('status', { execution_state: 'busy' }, request);
      try {
        const reply = await this.handlers.shell(request);
        if (reply) this.reply(this.shell, request, reply);
      } catch (error) {
        console.error(error);
      }
      this.publish('status', { execution_state: 'idle' }, request);
    }
    this.draining = false;
  }

  private async serveControl(): Promise<void> {
    for await (const frames of this.control) {
      const request = this.read(frames);
      if (!request) continue;
      this.publish('status', { execution_state: 'busy' }, request);
      const reply = this.handlers.control(request);
      if (reply) this.reply(this.control, request, reply);
      this.publish('status', { execution_state: 'idle' }, request);
      if (request.header.msg_type === 'shutdown_request') this.handlers.shutdown();
    }
  }

  private async serveHeartbeat(): Promise<void> {
    for await (const frames of this.heartbeat) await this.heartbeat.send(frames);
  }

  private read(frames: readonly Buffer[]): WireMessage | undefined {
    try {
      return decodeMessage(frames, this.connection.key);
    } catch (error) {
      console.error(error);
      return undefined;
    }
  }

  private reply(socket: ZmqSocket, request: WireMessage, { type, content, metadata }: Reply): void {
    this.send(socket, newMessage(type, request.header.session, content, request, metadata));
  }

  private send(socket: ZmqSocket, message: WireMessage): void {
    // Sockets are opened so that sending neither waits nor drops; it fails only when the front end is gone.
    socket.send(encodeMessage(message, this.connection.key)).catch(() => {});
  }
}
