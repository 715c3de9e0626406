import { describe, expect, it } from 'vitest';
import { loadTaxiiChecks } from '../../src/attack/taxiiChecks';
import { TaxiiClient } from '../../src/attack/taxiiClient';
import { findTaxiiCollection } from '../../src/attack/taxiiCollection';
import { localServer, sendJson } from './localServer';
import { taxiiServer } from './taxiiServer';

async function find(taxii: string, collection?: string): Promise<string> {
  const source = collection === undefined ? { taxii } : { taxii, collection };
  return findTaxiiCollection(new TaxiiClient(taxii, {}), await loadTaxiiChecks(), source);
}

describe('findTaxiiCollection', () => {
  it('takes the collection of the enterprise matrix by default', async () => {
    const { url, asked } = await taxiiServer();
    expect(await find(`${url}/taxii2/`)).toBe(`${url}/api/collections/c-1/`);
    expect(asked).toEqual(['/taxii2/', '/api/collections/']);
  });

  it('finds a collection by id, alias or title in any case, and the server by its bare host', async () => {
    const { url } = await taxiiServer();
    for (const name of ['c-1', 'TEA', 'enterprise att&ck']) {
      expect(await find(url, name)).toBe(`${url}/api/collections/c-1/`);
    }
    expect(await find(url, 'c-2')).toBe(`${url}/api/collections/c-2/`);
  });

  it('lists the readable collections where the wanted one is not among them', async () => {
    const { url } = await taxiiServer();
    const list = '"Enterprise ATT&CK" (c-1), "Mobile ATT&CK" (c-2). Name one (collection)';
    await expect(find(url, 'c-0')).rejects.toThrow(`${url}: no "c-0" among the collections: ${list}`);
  });

  it('goes through the API roots in turn, each by relative or whole address', async () => {
    const server = await localServer((request, response) => {
      const own = { collections: [{ id: 'x y', title: 'Enterprise', can_read: true }] };
      if (request.url === '/taxii2/') sendJson(response, { api_roots: ['/one/', `${server.url}/two`] });
      else sendJson(response, request.url === '/two/collections/' ? own : {});
    });
    expect(await find(server.url)).toBe(`${server.url}/two/collections/x%20y/`);
    expect(server.asked).toEqual(['/taxii2/', '/one/collections/', '/two/collections/']);
  });

  it("takes an API root's own address, and the only collection whatever its title", async () => {
    const server = await localServer((request, response) => {
      const own = { collections: [{ id: 'only', title: 'Tea', can_read: true }] };
      sendJson(
        response,
        request.url === '/root/' ? { versions: ['application/taxii+json;version=2.1'] } : own,
      );
    });
    expect(await find(`${server.url}/root/`)).toBe(`${server.url}/root/collections/only/`);
  });

  it('says when a server names no API root, or several collections would do', async () => {
    const bare = await localServer((_, response) => sendJson(response, { title: 'nothing' }));
    await expect(find(bare.url)).rejects.toThrow(/names no API root/);
    const titles = ['Enterprise 1', 'Enterprise 2'];
    const double = await localServer((request, response) => {
      const collections = titles.map((title) => ({ id: title, title, can_read: true }));
      sendJson(response, request.url === '/taxii2/' ? { api_roots: ['/r/'] } : { collections });
    });
    await expect(find(double.url)).rejects.toThrow(/no one collection for enterprise ATT&CK among/);
  });
});
