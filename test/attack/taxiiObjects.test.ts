import { describe, expect, it } from 'vitest';
import { taxiiObjects } from '../../src/attack/taxiiObjects';
import { InputError } from '../../src/errors/inputError';
import { sendJson } from './localServer';
import { taxiiServer } from './taxiiServer';
import { teaRoomObjects } from './teaRoom';

const isObjects = (url: URL): boolean => url.pathname.endsWith('/objects/');

describe('taxiiObjects', () => {
  it('fetches a collection page by page, and tells of it', async () => {
    const { url, asked } = await taxiiServer();
    const said: string[] = [];
    const onProgress = (message: string): void => void said.push(message);
    const got = await taxiiObjects({ taxii: url, limit: 15 }, { onProgress });
    expect(got.objects).toEqual(teaRoomObjects());
    expect(got.url).toBe(`${url}/api/collections/c-1/`);
    expect(got.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(asked.slice(2)).toEqual([
      '/api/collections/c-1/objects/?limit=15',
      '/api/collections/c-1/objects/?limit=15&next=1',
      '/api/collections/c-1/objects/?limit=15&next=2',
    ]);
    expect(said.filter((message) => message.startsWith('30 objects from'))).toHaveLength(1);
  });

  it('asks for large pages, as public servers count requests', async () => {
    const { url, asked } = await taxiiServer();
    await taxiiObjects({ taxii: url }, {});
    expect(asked.slice(2)).toEqual(['/api/collections/c-1/objects/?limit=10000']);
  });

  it('goes on from the date of the last object where there is no next', async () => {
    const { url, asked } = await taxiiServer((_, response, { pathname, searchParams }) => {
      if (!pathname.endsWith('/objects/')) return false;
      const date = { 'x-taxii-date-added-last': '2024-01-01T00:00:00.000Z' };
      if (searchParams.has('added_after')) sendJson(response, { objects: [2] });
      else sendJson(response, { more: true, objects: [1] }, date);
      return true;
    });
    expect((await taxiiObjects({ taxii: url }, {})).objects).toEqual([1, 2]);
    expect(asked.at(-1)).toContain('added_after=2024-01-01T00%3A00%3A00.000Z');
  });

  it('waits where the server asks for it', async () => {
    let refused = 0;
    const { url } = await taxiiServer((_, response, page) => {
      if (!isObjects(page) || refused++ % 2) return false;
      response.writeHead(429, { 'retry-after': '0' }).end();
      return true;
    });
    expect((await taxiiObjects({ taxii: url, limit: 15 }, {})).objects).toHaveLength(33);
    expect(refused).toBe(6);
  });

  it.each([
    [{ more: true, next: 'a', objects: [] }, /gives this page again and again/],
    [{ more: true, objects: [1] }, /neither "next" nor a date/],
    [{ more: 'yes' }, /not TAXII 2\.1: more: /],
    [[], /not TAXII 2\.1/],
  ])('gives up on pages such as %j', async (envelope, message) => {
    const { url } = await taxiiServer((_, response, page) => {
      if (!isObjects(page)) return false;
      sendJson(response, envelope);
      return true;
    });
    await expect(taxiiObjects({ taxii: url }, {})).rejects.toThrow(InputError);
    await expect(taxiiObjects({ taxii: url }, {})).rejects.toThrow(message);
  });
});
