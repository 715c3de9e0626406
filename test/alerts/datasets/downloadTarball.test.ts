import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { downloadTarball } from '../../../src/alerts/datasets/downloadTarball';
import { InputError } from '../../../src/errors/inputError';
import { scratch } from '../scratch';

const packed = gzipSync('a tarball');
let requests = 0;
let server: Server;

const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/good': (response) => response.end(packed),
  '/missing': (response) => response.writeHead(404).end('no'),
  '/page': (response) => response.end('<html>sign in</html>'),
  '/empty': (response) => response.end(),
  '/silent': () => {},
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write(packed, () => response.destroy());
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    requests++;
    answers[request.url!]!(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function source(path: string) {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  return { repository: 'tea/room', commit: path.slice(1), url, file: 'a.csv', sha256: '', licence: 'MIT' };
}

describe('downloadTarball', () => {
  it('downloads once and keeps the file', async () => {
    const cache = join(scratch(), 'cache');
    const seen: number[][] = [];
    const onProgress = (...progress: [number, number]): void => void seen.push(progress);
    const path = await downloadTarball(source('/good'), { cache, onProgress });
    expect(path).toBe(join(cache, 'datasets', 'room-good.tar.gz'));
    expect(readFileSync(path)).toEqual(packed);
    expect(seen.at(-1)![0]).toBe(packed.length);
    const before = requests;
    expect(await downloadTarball(source('/good'), { cache })).toBe(path);
    expect(requests).toBe(before);
  });

  it.each([
    ['/missing', 'the host answered 404 Not Found'],
    ['/page', 'expected a gzip tarball, found something else'],
    ['/empty', 'the answer is empty'],
    ['/silent', 'the download failed: nothing came for 0.2 s; download it by hand and build from the file'],
    ['/cut', 'the download failed: '],
  ])('says what is wrong with %s and keeps nothing', async (path, message) => {
    const cache = join(scratch(), `cache-${path.slice(1)}`);
    const loading = downloadTarball(source(path), { cache, timeout: 200 });
    await expect(loading).rejects.toThrow(InputError);
    await expect(loading).rejects.toThrow(message);
    await expect(loading).rejects.toThrow(source(path).url);
    const left = await Promise.resolve()
      .then(() => readdirSync(join(cache, 'datasets')))
      .catch(() => []);
    expect(left).toEqual([]);
  });

  it('says that the host cannot be reached', async () => {
    const cache = join(scratch(), 'cache-closed');
    const loading = downloadTarball({ ...source('/good'), url: 'http://127.0.0.1:1/x' }, { cache });
    await expect(loading).rejects.toThrow('http://127.0.0.1:1/x: the download failed: ');
  });

  it('stops when the signal aborts', async () => {
    const cache = join(scratch(), 'cache-abort');
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(downloadTarball(source('/good'), { cache, signal })).rejects.toThrow('enough');
  });
});
