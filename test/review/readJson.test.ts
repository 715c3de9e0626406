import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readJson } from '../../src/review/readJson';

const request = (body: Iterable<Buffer>, type = 'application/json'): IncomingMessage =>
  Object.assign(Readable.from(body), { headers: { 'content-type': type } }) as unknown as IncomingMessage;

test('an object is read however it is cut', async () => {
  const bytes = Buffer.from('{"id":"ä"}');
  const parts = Array.from(bytes, (_, i) => bytes.subarray(i, i + 1));
  expect(await readJson(request(parts))).toEqual({ id: 'ä' });
});

test.each(['', '{', 'null', '1', '"text"'])('%j is no object', async (body) => {
  await expect(readJson(request([Buffer.from(body)]))).rejects.toMatchObject({ status: 400 });
});

test('a body that never ends is refused when it is too long, another type at once', async () => {
  let given = 0;
  const endless = function* (): Generator<Buffer> {
    for (; ; given++) yield Buffer.alloc(1000);
  };
  await expect(readJson(request(endless()))).rejects.toMatchObject({ status: 413 });
  expect(given).toBeLessThan(100);
  await expect(readJson(request([], 'text/plain'))).rejects.toMatchObject({ status: 415 });
});
