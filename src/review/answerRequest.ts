import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { csvText } from '../alerts/csvText';
import { InputError } from '../errors/inputError';
import { checkCaller, checkHost } from './checkRequest';
import type { EventStreams } from './eventStreams';
import { writeReviewed } from './exportReviewed';
import { HttpFailure } from './httpFailure';
import type { PageFile } from './pageFiles';
import { readJson } from './readJson';
import type { ReviewData } from './reviewData';
import { reviewedRows } from './reviewedRows';
import { securityHeaders } from './securityHeaders';

/** What the answers are made of. */
export interface ReviewSite {
  readonly data: ReviewData;
  readonly events: EventStreams;
  readonly files: ReadonlyMap<string, PageFile>;
  readonly token: string;
  readonly port: number;
  readonly output: string | null;
}

type Handler = (site: ReviewSite, query: URLSearchParams, exchange: Exchange) => void | Promise<void>;

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

const handlers: ReadonlyMap<string, readonly [method: string, handler: Handler]> = new Map([
  ['/api/queue', ['GET', ({ data }, _, { response }) => sendJson(response, 200, data.queue())]],
  [
    '/api/rows',
    [
      'GET',
      ({ data }, query, { response }) => sendJson(response, 200, data.summaries(query.get('rows') ?? '')),
    ],
  ],
  [
    '/api/alert',
    [
      'GET',
      ({ data }, query, { response }) =>
        sendJson(response, 200, data.details(query.get('row') ?? '', query.has('whole'))),
    ],
  ],
  ['/api/events', ['GET', ({ events }, _, { response }) => events.add(response)]],
  ['/api/decide', ['POST', decide]],
  ['/api/export', ['POST', exportToFile]],
  ['/api/download', ['GET', download]],
]);

/** Answers a request, whatever it is; what fails is told in a sentence. */
export async function answerRequest(site: ReviewSite, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  try {
    await answer(site, exchange);
  } catch (error) {
    if (response.headersSent) response.destroy();
    else refuse(response, error);
  } finally {
    // What is left of a body that nobody read must not be taken for the next request.
    request.resume();
  }
}

async function answer(site: ReviewSite, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  const head = { method: request.method ?? '', headers: request.headers };
  checkHost(head, site.port);
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  const file = site.files.get(path);
  const [method, handler] = handlers.get(path) ?? ['GET', undefined];
  if (!file && !handler) throw new HttpFailure(404, 'there is nothing here');
  if (request.method !== method) throw new HttpFailure(405, `only ${method} is allowed`, { Allow: method });
  if (file) {
    response.writeHead(200, { 'Content-Type': file.type });
    response.end(file.content);
    return;
  }
  checkCaller(head, site.token);
  await handler!(site, new URLSearchParams(query), exchange);
}

async function decide(
  { data }: ReviewSite,
  _: URLSearchParams,
  { request, response }: Exchange,
): Promise<void> {
  const { kept, current } = data.decide(await readJson(request));
  sendJson(response, kept ? 200 : 409, current);
}

async function exportToFile(
  { data, output }: ReviewSite,
  _: URLSearchParams,
  { response }: Exchange,
): Promise<void> {
  if (output === null) throw new HttpFailure(404, 'no file to write was named');
  sendJson(response, 200, await writeReviewed(data.session, output));
}

async function download({ data }: ReviewSite, _: URLSearchParams, { response }: Exchange): Promise<void> {
  const { columns, rows } = reviewedRows(data.session);
  response.writeHead(200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="tagged_alerts.csv"',
  });
  await pipeline(csvText(columns, rows, false), response);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

function refuse(response: ServerResponse, error: unknown): void {
  const failure =
    error instanceof HttpFailure
      ? error
      : error instanceof InputError
        ? new HttpFailure(400, error.message)
        : new HttpFailure(
            500,
            `a fault of the program: ${error instanceof Error ? error.message : String(error)}`,
          );
  for (const [name, value] of Object.entries(failure.headers)) response.setHeader(name, value);
  sendJson(response, failure.status, { error: failure.message });
}
