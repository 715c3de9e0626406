import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AlertDetails, QueueContent, RowSummary } from '../../src/review/protocol';
import { type RunningReview, startReview } from '../../src/review/startReview';
import type { AlertTagger } from '../../src/tagger/alertTagger';
import { scratchFolder, smallTagger, taggedFile } from './taggedFixture';

const folder = scratchFolder();

describe('the review’s server', () => {
  let tagger: AlertTagger;
  let running: RunningReview;
  let origin: string;
  let token: string;

  beforeAll(async () => {
    tagger = await smallTagger();
    running = await startReview(taggedFile(folder), tagger);
    const url = new URL(running.url);
    origin = url.origin;
    token = url.hash.slice(1);
  });
  afterAll(() => running.close());

  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${origin}${path}`, { headers: { Authorization: `Bearer ${token}`, ...headers } });
  const post = (path: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      body,
      headers: {
        Authorization: `Bearer ${token}`,
        Origin: origin,
        'Content-Type': 'application/json',
        ...headers,
      },
    });
  const decide = (request: object): Promise<Response> => post('/api/decide', JSON.stringify(request));

  it('has a long random token that no file of the page needs or holds', async () => {
    expect(token).toMatch(/^[\w-]{32}$/);
    for (const path of ['/', '/review.js', '/style.css', '/icon.svg']) {
      const response = await fetch(`${origin}${path}`);
      expect(response.status).toBe(200);
      expect(await response.text()).not.toContain(token);
    }
  });

  it('sends its security headers with every answer, refusals too, and allows no other origin', async () => {
    for (const path of ['/', '/api/queue', '/nothing']) {
      const { headers } = await fetch(`${origin}${path}`);
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('refuses data without the token, unknown paths, and other methods', async () => {
    expect((await fetch(`${origin}/api/queue`)).status).toBe(401);
    expect((await get('/api/queue?', { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await get('/../package.json')).status).toBe(404);
    const wrong = await get('/api/decide');
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(origin, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${origin}/api/queue`, { method: 'OPTIONS' })).status).toBe(405);
  });

  it('refuses a name of somebody else’s that leads here', async () => {
    const status = await new Promise((resolve) => {
      request(origin, { headers: { Host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(403);
  });

  it('listens on this machine only', async () => {
    expect(new URL(origin).hostname).toBe('127.0.0.1');
    await expect(fetch(origin.replace('127.0.0.1', '127.0.0.2'))).rejects.toThrow();
  });

  it('refuses bodies that are too long, of another type, or no decision', async () => {
    expect((await post('/api/decide', 'x'.repeat(20_000))).status).toBe(413);
    expect((await post('/api/decide', '{}', { 'Content-Type': 'text/plain' })).status).toBe(415);
    for (const body of ['', '[', 'null', '{"row":0}', '{"row":0,"version":0,"kind":"__proto__"}']) {
      expect((await post('/api/decide', body)).status).toBe(400);
    }
    expect((await decide({ row: 99, version: 0, kind: 'none' })).status).toBe(404);
    expect((await decide({ row: 0, version: 0, kind: 'choose', id: 'T9999' })).status).toBe(400);
    expect((await decide({ row: 0, version: 0, kind: 'undo' })).status).toBe(400);
  });

  it('gives the queue, summaries, and what the model makes of an alert', async () => {
    const queue = (await (await get('/api/queue')).json()) as QueueContent;
    expect(queue.order).toEqual([2, 1, 3, 0]);
    expect(queue.tags.map((place) => queue.techniques[place]?.id)).toEqual([
      'T1003',
      'T1059',
      undefined,
      'T1547',
    ]);
    const rows = (await (await get('/api/rows?rows=1,2')).json()) as RowSummary[];
    expect(rows).toEqual([
      { row: 1, excerpt: 'powershell seen', confidence: 0.4 },
      { row: 2, excerpt: 'run key for persistence', confidence: 0.2 },
    ]);
    for (const bad of ['', 'x', '1,', '-1', '99', `${'0,'.repeat(300)}0`]) {
      expect((await get(`/api/rows?rows=${bad}`)).status).toBeGreaterThanOrEqual(400);
    }
    const alert = (await (await get('/api/alert?row=2')).json()) as AlertDetails;
    expect(alert.proposal).toBe('T1547');
    expect(alert.parts.map(({ text }) => text).join('')).toBe('run key for persistence');
    expect(alert.parts.some(({ value }) => value > 0)).toBe(true);
    expect(alert.neighbours[0].id).toBe('T1547');
    expect(alert.cells).toEqual([{ name: 'host', value: 'c' }]);
  });

  it('keeps decisions, tells which accept the tag, and answers 409 to who saw an older one', async () => {
    const accepted = await (await decide({ row: 0, version: 0, kind: 'choose', id: 'T1003' })).json();
    expect(accepted).toEqual({ row: 0, version: 1, decision: { kind: 'accepted', id: 'T1003' }, place: 1 });
    const late = await decide({ row: 0, version: 0, kind: 'none' });
    expect([late.status, await late.json()]).toEqual([409, accepted]);
    const corrected = await (await decide({ row: 1, version: 0, kind: 'choose', id: 't1059.001' })).json();
    expect(corrected).toMatchObject({ decision: { kind: 'corrected', id: 'T1059.001' } });
    expect(running.decided()).toBe(2);
    expect(await (await get('/api/download')).text()).toBe(
      'alert,id,host,review\nlsass dumped,T1003,a,accepted\npowershell seen,T1059.001,b,corrected\n',
    );
    expect((await post('/api/export', '{}')).status).toBe(404);
  });

  it('tells every page of all decisions, and of each new one', async () => {
    const response = await get('/api/events');
    const reader = response.body!.getReader();
    const decoder = new TextDecoder();
    const first = decoder.decode((await reader.read()).value);
    expect(first).toMatch(/^data: \[.*"T1003".*\]\n\n$/);
    await decide({ row: 3, version: 0, kind: 'none' });
    expect(decoder.decode((await reader.read()).value)).toBe(
      'data: [{"row":3,"version":1,"decision":{"kind":"none","id":null},"place":3}]\n\n',
    );
    await reader.cancel();
  });

  it('says when the port is taken', async () => {
    const port = Number(new URL(origin).port);
    const other = taggedFile(folder, 'other.csv');
    await expect(startReview(other, tagger, { port })).rejects.toThrow(`port ${port} is taken`);
  });
});
