import type { ServerResponse } from 'node:http';
import { HttpFailure } from './httpFailure';
import type { RowDecision } from './protocol';
import type { ReviewSession } from './reviewSession';

const MOST_STREAMS = 32;
const BEAT_MS = 15_000;

/** Server-sent events to every open page: first all decisions, then each as it is made. */
export class EventStreams {
  readonly #open = new Set<ServerResponse>();
  readonly #beat: NodeJS.Timeout;
  readonly #stop: () => void;

  constructor(private readonly session: ReviewSession) {
    this.#stop = session.listen((change) => {
      for (const response of this.#open) send(response, [change]);
    });
    this.#beat = setInterval(() => {
      for (const response of this.#open) response.write(':\n\n');
    }, BEAT_MS);
    this.#beat.unref();
  }

  /** @throws HttpFailure 503 when too many pages listen */
  add(response: ServerResponse): void {
    if (this.#open.size >= MOST_STREAMS) throw new HttpFailure(503, 'too many pages are open');
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    send(response, this.session.decisions());
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
  }

  close(): void {
    clearInterval(this.#beat);
    this.#stop();
    for (const response of this.#open) response.end();
  }
}

function send(response: ServerResponse, changes: readonly RowDecision[]): void {
  response.write(`data: ${JSON.stringify(changes)}\n\n`);
}
