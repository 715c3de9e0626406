import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/attack/check';
import { TaxiiClient } from '../../src/attack/taxiiClient';
import { InputError } from '../../src/errors/inputError';
import { localServer, sendJson } from './localServer';

const anything: Check<unknown> = (value) => ({ ok: true, value });

describe('TaxiiClient', () => {
  it('asks for TAXII 2.1, with name and password', async () => {
    const server = await localServer((_, response) => sendJson(response, { a: 1 }));
    const auth = { username: 'me', password: 'x' };
    const { value } = await new TaxiiClient(server.url, { auth }).get(`${server.url}/y`, anything);
    expect(value).toEqual({ a: 1 });
    expect(server.headers[0]).toMatchObject({
      accept: 'application/taxii+json;version=2.1',
      authorization: 'Basic bWU6eA==',
    });
  });

  it('sends name and password to no other origin', async () => {
    const other = await localServer((_, response) => sendJson(response, {}));
    const client = new TaxiiClient('http://example.org/', { auth: { username: 'me', password: 'x' } });
    await client.get(other.url, anything);
    expect(other.headers[0]).not.toHaveProperty('authorization');
  });

  it('takes no more bytes in all than it may', async () => {
    const server = await localServer((_, response) => sendJson(response, { a: 'x'.repeat(50) }));
    const client = new TaxiiClient(server.url, { maxBytes: 100 });
    await client.get(server.url, anything);
    await expect(client.get(server.url, anything)).rejects.toThrow(/longer than/);
  });

  it('refuses HTML, other shapes, and addresses that are not on the web', async () => {
    const server = await localServer((request, response) => {
      if (request.url === '/json') sendJson(response, {});
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome');
    });
    const client = new TaxiiClient(server.url, {});
    await expect(client.get(server.url, anything)).rejects.toThrow(
      /\(status 200, text\/html\): HTML or XML instead of JSON; it begins "<html>Welcome"/,
    );
    const never: Check<unknown> = () => ({ ok: false, problem: 'objects: missing' });
    await expect(client.get(`${server.url}/json`, never)).rejects.toThrow(/not TAXII 2\.1: objects: missing/);
    await expect(client.get('file:///etc/passwd', anything)).rejects.toThrow(InputError);
  });
});
