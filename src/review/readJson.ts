import type { IncomingMessage } from 'node:http';
import { HttpFailure } from './httpFailure';

const MOST_BYTES = 10_000;

/**
 * The JSON object that a request brings.
 * @throws HttpFailure 415 for another type, 413 when it is too long, 400 when it is none
 */
export async function readJson(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  if (request.headers['content-type'] !== 'application/json') {
    throw new HttpFailure(415, 'application/json was expected');
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES)
      throw new HttpFailure(413, `more than ${MOST_BYTES} bytes`, { Connection: 'close' });
    chunks.push(chunk);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below, as what is no object.
  }
  throw new HttpFailure(400, 'a JSON object was expected');
}
