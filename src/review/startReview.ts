import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Attack } from '../attack/attack';
import { loadAttack } from '../attack/loadAttack';
import { InputError } from '../errors/inputError';
import type { AlertTagger } from '../tagger/alertTagger';
import { answerRequest, type ReviewSite } from './answerRequest';
import { EventStreams } from './eventStreams';
import { pageFiles } from './pageFiles';
import { ReviewData } from './reviewData';
import { ReviewSession } from './reviewSession';
import { readReviewTable } from './reviewTable';

/** Options of {@link startReview}. */
export interface ReviewOptions {
  /** Names techniques; the shipped catalogue by default. */
  readonly attack?: Attack;
  /** The port to listen on; any free one by default. */
  readonly port?: number;
  /** The file that the page's export writes; by default the page downloads it. */
  readonly output?: string;
}

/** A review that is going on. */
export interface RunningReview {
  /** The page's address, with the token behind `#`: browsers keep that part to themselves. */
  readonly url: string;
  /** The file that keeps the decisions. */
  readonly journal: string;
  readonly rows: number;
  /** How many rows are decided. */
  decided(): number;
  close(): Promise<void>;
}

/**
 * Serves a page on this machine (127.0.0.1) to review what a model tagged. Every decision is on the disk, in
 * `<tagged>.review.jsonl`, before the page shows it as saved; the next review of the file goes on from there.
 *
 * @param tagged - the file that `alert2attack tag` wrote
 * @throws InputError when the file is not tagged, its journal belongs to another file, or the port is taken
 */
export async function startReview(
  tagged: string,
  tagger: AlertTagger,
  { attack, port = 0, output }: ReviewOptions = {},
): Promise<RunningReview> {
  const session = new ReviewSession(await readReviewTable(tagged));
  const data = new ReviewData(session, tagger, attack ?? (await loadAttack()), output ?? null);
  const events = new EventStreams(session);
  const token = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => answerRequest(site, { request, response }));
  const close = async (): Promise<void> => {
    events.close();
    server.close();
    server.closeAllConnections();
    session.close();
  };
  let site: ReviewSite;
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const { port: listening } = server.address() as AddressInfo;
    site = { data, events, files: pageFiles(), token, port: listening, output: output ?? null };
  } catch (error) {
    await close();
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw isTaken ? new InputError(`port ${port} is taken: name another one, or none`) : error;
  }
  return {
    url: `http://127.0.0.1:${site.port}/#${token}`,
    journal: session.journal.path,
    rows: session.reviewed.alerts.length,
    decided: () => session.decisions().filter(({ decision }) => decision !== null).length,
    close,
  };
}
