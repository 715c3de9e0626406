import { describe, expect, it } from 'vitest';
import { download } from '../../src/attack/download';
import { InputError } from '../../src/errors/inputError';
import { localServer } from './localServer';

const json = 'application/json';

describe('download', () => {
  it('brings the bytes, and says where they are from', async () => {
    const server = await localServer((_, response) => {
      response.writeHead(200, { 'content-type': json, 'x-tea': 'green' }).end('{}');
    });
    const { bytes, origin, headers } = await download(`${server.url}/a`, 'text/tea', {
      auth: { username: 'me', password: 'sécret' },
    });
    expect(Buffer.from(bytes).toString()).toBe('{}');
    expect(origin).toBe(`${server.url}/a (status 200, ${json})`);
    expect(headers.get('x-tea')).toBe('green');
    expect(server.headers[0]).toMatchObject({
      accept: 'text/tea',
      'user-agent': 'alert2attack',
      authorization: `Basic ${Buffer.from('me:sécret').toString('base64')}`,
    });
  });

  it.each([
    [500, /\(status 500, text\/plain\): it sent "no tea today"\. Try again later/],
    [404, /status 404.*Check the address, or the version/],
    [401, /status 401.*Give name and password \(auth\)/],
    [503, /status 503/],
  ])('says what came with status %i', async (status, message) => {
    const server = await localServer((_, response) => {
      response.writeHead(status, { 'content-type': 'text/plain' }).end('no tea today');
    });
    await expect(download(server.url, json, {})).rejects.toThrow(InputError);
    await expect(download(server.url, json, {})).rejects.toThrow(message);
  });

  it.each([429, 503])('waits as long as the server asks with status %i, then tries again', async (status) => {
    const server = await localServer((_, response) => {
      if (server.asked.length < 3) response.writeHead(status, { 'retry-after': '0' }).end();
      else response.end('tea');
    });
    const said: string[] = [];
    const { bytes } = await download(server.url, json, { onProgress: (message) => said.push(message) });
    expect(Buffer.from(bytes).toString()).toBe('tea');
    expect(server.asked).toHaveLength(3);
    expect(said[1]).toBe(`${server.url}: the server answers ${status} and asks to wait 0 s`);
  });

  it('does not wait longer than it may', async () => {
    const server = await localServer((_, response) => {
      response.writeHead(429, { 'retry-after': '600' }).end();
    });
    await expect(download(server.url, json, {})).rejects.toThrow(
      /answers 429 and asks to wait 600 s; 60 s in all are allowed \(maxWait\)/,
    );
    expect(server.asked).toHaveLength(1);
  });

  it('counts all waits together where the server does not say how long', async () => {
    const server = await localServer((_, response) => response.writeHead(429).end());
    await expect(download(server.url, json, { maxWait: 1100 })).rejects.toThrow(
      /asks to wait 2 s; 1\.1 s in all/,
    );
    expect(server.asked).toHaveLength(2);
  });

  it('gives up where nothing comes, before the answer and within it', async () => {
    const silent = await localServer(() => {});
    await expect(download(silent.url, json, { timeout: 60 })).rejects.toThrow(
      /nothing came for 0\.1 s\. Try again/,
    );
    const stuck = await localServer((_, response) => void response.writeHead(200).write('{'));
    await expect(download(stuck.url, json, { timeout: 60 })).rejects.toThrow(/nothing came for/);
  });

  it('goes on as long as bytes come', async () => {
    const server = await localServer((_, response) => {
      let left = 6;
      const timer = setInterval(() => {
        response.write('.');
        if (--left > 0) return;
        clearInterval(timer);
        response.end();
      }, 50);
    });
    expect((await download(server.url, json, { timeout: 200 })).bytes).toHaveLength(6);
  });

  it("ends with the signal's reason, also while it waits", async () => {
    const reason = new Error('tea time');
    await expect(download('http://127.0.0.1:9', json, { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
    const busy = await localServer((_, response) => response.writeHead(429, { 'retry-after': '30' }).end());
    const stop = new AbortController();
    const onProgress = (message: string): void => {
      if (message.includes('wait')) setTimeout(() => stop.abort(reason), 10);
    };
    await expect(download(busy.url, json, { signal: stop.signal, onProgress })).rejects.toBe(reason);
  });

  it('says that nobody is there', async () => {
    const gone = await localServer(() => {});
    const port = Number(new URL(gone.url).port);
    await expect(download(`http://127.0.0.1:${port === 1 ? 2 : 1}/x`, json, {})).rejects.toThrow(InputError);
    await expect(download('http://127.0.0.1:1/x', json, {})).rejects.toThrow(
      /cannot be reached \(.+\)\. Check/,
    );
  });
});
