import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../src/attack/downloadCache';
import { loadAttack } from '../../src/attack/loadAttack';
import { InputError } from '../../src/errors/inputError';
import { localServer } from './localServer';
import { taxiiServer } from './taxiiServer';
import { teaRoomPath, temporaryFolder } from './teaRoom';

const bundle = readFileSync(teaRoomPath());

describe('loadAttack', () => {
  it('loads the shipped catalogue by default, from no network', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const attack = await loadAttack();
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
    expect(attack.counts).toMatchObject({ techniques: 216, subtechniques: 0, tactics: 14 });
    expect(attack.parentsOnly).toBe(true);
    expect(attack.provenance).toMatchObject({
      kind: 'catalogue',
      path: expect.stringMatching(/data.attack-techniques\.json$/),
      version: '18.1',
      versionFrom: 'catalogue',
      url: null,
      retrieved: null,
    });
  });

  it('loads a file, STIX 2.1 or 2.0, plain or packed', async () => {
    const folder = temporaryFolder();
    const packed = join(folder, 'packed.bin');
    writeFileSync(packed, gzipSync(bundle));
    const plain = await loadAttack(teaRoomPath());
    expect((await loadAttack(packed)).techniques()).toEqual(plain.techniques());
    expect((await loadAttack(teaRoomPath('20'))).techniques()).toEqual(plain.techniques());
    expect(plain.provenance).toMatchObject({
      kind: 'file',
      path: teaRoomPath(),
      sha256: sha256(bundle),
      version: '3.2',
      versionFrom: 'collection',
    });
  });

  it("takes the version from the file's name where the bundle has none, and says so", async () => {
    const path = join(temporaryFolder(), 'enterprise-attack-17.1.json');
    copyFileSync(teaRoomPath('20'), path);
    expect((await loadAttack(path)).provenance).toMatchObject({ version: '17.1', versionFrom: 'file name' });
    expect((await loadAttack(teaRoomPath('20'))).provenance).toMatchObject({
      version: 'unknown',
      versionFrom: null,
    });
  });

  it('loads a version from the repository once, then from the cache', async () => {
    const server = await localServer((_, response) => response.end(bundle));
    const options = { repository: `${server.url}/copy/`, cacheFolder: temporaryFolder() };
    const attack = await loadAttack('3.2', options);
    expect(server.asked).toEqual(['/copy/enterprise-attack/enterprise-attack-3.2.json']);
    expect(attack.provenance).toMatchObject({
      kind: 'version',
      source: '3.2',
      url: `${server.url}${server.asked[0]}`,
      path: expect.stringContaining(join(options.cacheFolder, 'attack', 'enterprise-attack-3.2-')),
      version: '3.2',
      fromCache: false,
    });
    const again = await loadAttack('3.2', options);
    expect(server.asked).toHaveLength(1);
    expect(again.provenance).toEqual({ ...attack.provenance, fromCache: true });
  });

  it('refuses another version than it asked for', async () => {
    const server = await localServer((_, response) => response.end(bundle));
    const options = { repository: server.url, cacheFolder: temporaryFolder() };
    await expect(loadAttack('18.1', options)).rejects.toThrow(/this is ATT&CK 3\.2, 18\.1 was asked for/);
  });

  it('loads an address into the folder that ALERT2ATTACK_CACHE names', async () => {
    const server = await localServer((_, response) => response.end(gzipSync(bundle)));
    const folder = temporaryFolder();
    vi.stubEnv('ALERT2ATTACK_CACHE', folder);
    const attack = await loadAttack(new URL(`${server.url}/tea.json.gz`));
    vi.unstubAllEnvs();
    expect(attack.provenance).toMatchObject({ kind: 'url', version: '3.2', fromCache: false });
    expect(attack.provenance.path).toMatch(/tea-[0-9a-f]{8}\.json\.gz$/);
    expect(attack.provenance.path?.startsWith(folder)).toBe(true);
    expect(Date.parse(attack.provenance.retrieved ?? '')).toBeGreaterThan(0);
  });

  it('loads a TAXII server, and keeps no file', async () => {
    const { url } = await taxiiServer();
    const attack = await loadAttack({ taxii: url, limit: 10 });
    expect(attack.techniques()).toEqual((await loadAttack(teaRoomPath())).techniques());
    expect(attack.provenance).toMatchObject({
      kind: 'taxii',
      source: `${url}/`,
      url: `${url}/api/collections/c-1/`,
      path: null,
      version: '3.2',
    });
  });

  it('refuses what it cannot use', async () => {
    await expect(loadAttack('nowhere.json')).rejects.toThrow(InputError);
    await expect(loadAttack(teaRoomPath(), { sha256: '0'.repeat(64) })).rejects.toThrow(/another file/);
    await expect(loadAttack('catalogue', { timeout: 0 })).rejects.toThrow(/timeout is 0/);
    const { url } = await taxiiServer();
    await expect(loadAttack({ taxii: url }, { sha256: '0'.repeat(64) })).rejects.toThrow(
      /sha256 is for files/,
    );
  });
});
