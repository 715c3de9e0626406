import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { HttpFailure } from './httpFailure';

/** What of a request decides whether it is answered. */
export interface RequestHead {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Refuses what does not name this server as its host: a name of somebody else's that was made to lead here, as DNS
 * rebinding does, would make that site's scripts of one origin with the page.
 *
 * @throws HttpFailure 403
 */
export function checkHost({ headers }: RequestHead, port: number): void {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) {
    throw new HttpFailure(403, `this server is only ${hosts.join(' or ')}`);
  }
}

/**
 * Refuses requests for data that the page itself did not make: those without its token, those of another origin, and
 * writes that name none.
 *
 * @throws HttpFailure 401 without the token, 403 from elsewhere
 */
export function checkCaller({ method, headers }: RequestHead, token: string): void {
  const { origin, host, authorization = '' } = headers;
  const site = headers['sec-fetch-site'];
  const isForeign = origin === undefined ? method !== 'GET' : origin !== `http://${host}`;
  if (isForeign || (site !== undefined && site !== 'same-origin')) {
    throw new HttpFailure(403, 'only the page itself may ask this');
  }
  // Texts of one length, whatever was sent: the time tells nothing about the token.
  if (!timingSafeEqual(digest(authorization), digest(`Bearer ${token}`))) {
    throw new HttpFailure(401, 'the token is missing or wrong: open the address that the terminal shows');
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
