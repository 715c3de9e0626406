import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { downloadBundle } from '../../src/attack/downloadBundle';
import { sha256 } from '../../src/attack/downloadCache';
import { InputError } from '../../src/errors/inputError';
import { type LocalServer, localServer } from './localServer';
import { teaRoomPath, temporaryFolder } from './teaRoom';

const bundle = readFileSync(teaRoomPath());

function serve(content: string | Uint8Array = bundle): Promise<LocalServer> {
  return localServer((_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(content));
}

describe('downloadBundle', () => {
  it('downloads once, and checks the file when it is used again', async () => {
    const server = await serve();
    const cacheFolder = temporaryFolder();
    const first = await downloadBundle(server.url, { cacheFolder });
    expect(first.fromCache).toBe(false);
    expect(readFileSync(first.file.path)).toEqual(bundle);
    const second = await downloadBundle(server.url, { cacheFolder });
    expect(second).toMatchObject({ fromCache: true, data: first.data, file: first.file });
    expect(server.asked).toHaveLength(1);
    writeFileSync(first.file.path, `${bundle} `);
    await expect(downloadBundle(server.url, { cacheFolder })).rejects.toThrow(/is not what was downloaded/);
    const third = await downloadBundle(server.url, { cacheFolder, refresh: true });
    expect(third.fromCache).toBe(false);
    expect(readFileSync(first.file.path)).toEqual(bundle);
  });

  it('takes the hash that it must have, and keeps nothing else', async () => {
    const server = await serve();
    const cacheFolder = temporaryFolder();
    const wrong = { cacheFolder, sha256: '0'.repeat(64) };
    await expect(downloadBundle(server.url, wrong)).rejects.toThrow(InputError);
    await expect(downloadBundle(server.url, wrong)).rejects.toThrow(/this is another file/);
    expect(readdirSync(cacheFolder)).toEqual([]);
    await downloadBundle(server.url, { cacheFolder, sha256: sha256(bundle) });
    await expect(downloadBundle(server.url, wrong)).rejects.toThrow(/attack.*: the sha256 is/);
  });

  it.each([
    ['<html>', /status 200, text\/plain\): HTML or XML instead of JSON/],
    ['Moved', /not JSON/],
    [bundle.subarray(0, 4000), /cut off after 4000 bytes/],
    ['{"type": "bundle", "objects": [{"type": "indicator"}]}', /no ATT&CK technique.*1 indicator/],
  ])('keeps nothing of what is no bundle of ATT&CK: %j', async (content, message) => {
    const server = await serve(content);
    const cacheFolder = temporaryFolder();
    await expect(downloadBundle(server.url, { cacheFolder })).rejects.toThrow(message);
    expect(existsSync(join(cacheFolder, 'attack'))).toBe(false);
  });

  it('keeps nothing that the further check refuses', async () => {
    const server = await serve();
    const cacheFolder = temporaryFolder();
    const refuse = (): never => {
      throw new InputError('not this one');
    };
    await expect(downloadBundle(server.url, { cacheFolder }, refuse)).rejects.toThrow('not this one');
    expect(readdirSync(cacheFolder)).toEqual([]);
  });
});
