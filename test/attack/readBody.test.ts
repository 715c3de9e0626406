import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/attack/readBody';
import { InputError } from '../../src/errors/inputError';
import { localServer } from './localServer';

async function body(url: string, maxBytes = 1000): Promise<Uint8Array> {
  return readBody(await fetch(url), 'here', maxBytes, () => {});
}

describe('readBody', () => {
  it('gives the whole body, and says when bytes come', async () => {
    let times = 0;
    const bytes = await readBody(new Response('tea'), 'here', 1000, () => times++);
    expect([Buffer.from(bytes).toString(), times]).toEqual(['tea', 1]);
    expect(await readBody(new Response(null), 'here', 1000, () => {})).toHaveLength(0);
  });

  it('refuses a body that breaks off, and says how much came', async () => {
    const server = await localServer((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    await expect(body(server.url)).rejects.toThrow(InputError);
    await expect(body(server.url)).rejects.toThrow(
      'here: the body broke off after 4 of 100 bytes. Try again',
    );
  });

  it('refuses a chunked body that breaks off', async () => {
    const server = await localServer((_, response) => {
      response.write('half', () => response.destroy());
    });
    await expect(body(server.url)).rejects.toThrow('here: the body broke off after 4 bytes');
  });

  it('refuses what is too long, announced or not', async () => {
    const server = await localServer((request, response) => {
      if (request.url === '/announced') response.setHeader('content-length', '2000');
      response.end('x'.repeat(2000));
    });
    await expect(body(`${server.url}/announced`)).rejects.toThrow(
      /longer than the 1000 .*2000 bytes are announced/,
    );
    await expect(body(server.url)).rejects.toThrow(/longer than the 1000 bytes allowed \(maxBytes\)/);
  });
});
