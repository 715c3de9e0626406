import { randomUUID } from 'node:crypto';
import { type Connection, socketAddress } from './connectionFile';
import { loadZeroMq } from './loadTslab';
import {
  decodeMessage,
  encodeMessage,
  type MessageContent,
  newMessage,
  type WireMessage,
} from './wireMessage';
import { requestOptions, type ZmqSocket, type ZmqSubscriber } from './zeroMq';

/** A request under way. */
export interface PendingRequest {
  /** Resolves with the kernel's reply. */
  readonly replied: Promise<WireMessage>;
  /** Resolves when the kernel has published everything that belongs to the request. */
  readonly idle: Promise<void>;
  /** Forgets the request; what still arrives for it is dropped. */
  forget(): void;
}

interface Waiting {
  readonly onReply: (message: WireMessage) => void;
  readonly onIdle: () => void;
  readonly onOutput: (message: WireMessage) => void;
}

/** The front end's side of a kernel's sockets. */
export class KernelClient {
  private readonly key: string;
  private readonly session: string = randomUUID();
  private readonly shell: ZmqSocket;
  private readonly control: ZmqSocket;
  private readonly iopub: ZmqSubscriber;
  private readonly waiting = new Map<string, Waiting>();

  constructor(connection: Connection) {
    const zmq = loadZeroMq();
    this.key = connection.key;
    this.shell = new zmq.Dealer({ ...requestOptions, linger: 0 });
    this.control = new zmq.Dealer({ ...requestOptions, linger: 0 });
    this.iopub = new zmq.Subscriber({ receiveHighWaterMark: 0, linger: 0 });
    this.shell.connect(socketAddress(connection, 'shell'));
    this.control.connect(socketAddress(connection, 'control'));
    this.iopub.connect(socketAddress(connection, 'iopub'));
    this.iopub.subscribe();
    for (const socket of [this.shell, this.control, this.iopub]) void this.listen(socket);
  }

  /**
   * Sends a request.
   * @param onOutput - called for every message that the kernel publishes because of it
   */
  request(
    channel: 'shell' | 'control',
    type: string,
    content: MessageContent,
    onOutput: (message: WireMessage) => void = () => {},
  ): PendingRequest {
    const message = newMessage(type, this.session, content);
    const id = message.header.msg_id;
    let onReply: Waiting['onReply'] = () => {};
    let onIdle: Waiting['onIdle'] = () => {};
    const replied = new Promise<WireMessage>((resolve) => {
      onReply = resolve;
    });
    const idle = new Promise<void>((resolve) => {
      onIdle = resolve;
    });
    this.waiting.set(id, { onReply, onIdle, onOutput });
    const socket = channel === 'shell' ? this.shell : this.control;
    socket.send(encodeMessage(message, this.key)).catch(() => {});
    return { replied, idle, forget: () => this.waiting.delete(id) };
  }

  close(): void {
    for (const socket of [this.shell, this.control, this.iopub]) socket.close();
  }

  private async listen(socket: ZmqSocket): Promise<void> {
    for await (const frames of socket) {
      const message = decodeMessage(frames, this.key);
      const waiting = message.parent && this.waiting.get(message.parent.msg_id);
      if (!waiting) continue;
      if (socket !== this.iopub) waiting.onReply(message);
      else if (message.header.msg_type !== 'status') waiting.onOutput(message);
      else if (message.content['execution_state'] === 'idle') waiting.onIdle();
    }
  }
}
