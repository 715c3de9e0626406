/** The parts of a zeromq.js socket that are used here. */
export interface ZmqSocket extends AsyncIterable<Buffer[]> {
  bind(address: string): Promise<void>;
  connect(address: string): void;
  send(frames: readonly (Uint8Array | string)[]): Promise<void>;
  close(): void;
}

export interface ZmqSubscriber extends ZmqSocket {
  subscribe(): void;
}

/** How a socket is opened. */
export interface ZmqSocketOptions {
  /** Milliseconds; 0: hand over at once, never wait. */
  readonly sendTimeout?: number;
  /** Messages; 0: no limit, none is dropped. */
  readonly sendHighWaterMark?: number;
  readonly receiveHighWaterMark?: number;
  /** Milliseconds that unsent messages outlive `close()`. */
  readonly linger?: number;
}

/** The parts of zeromq.js that are used here. */
export interface ZeroMq {
  readonly Publisher: new (options?: ZmqSocketOptions) => ZmqSocket;
  readonly Router: new (options?: ZmqSocketOptions) => ZmqSocket;
  readonly Dealer: new (options?: ZmqSocketOptions) => ZmqSocket;
  readonly Reply: new (options?: ZmqSocketOptions) => ZmqSocket;
  readonly Subscriber: new (options?: ZmqSocketOptions) => ZmqSubscriber;
}

/** tslab sends without waiting, and loses what does not fit: with these options every message fits. */
export const publisherOptions: ZmqSocketOptions = { sendTimeout: 0, sendHighWaterMark: 0, linger: 1000 };

/** The same for sockets that receive as well. */
export const requestOptions: ZmqSocketOptions = { ...publisherOptions, receiveHighWaterMark: 0 };
