import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCached, sha256, writeCached } from '../../src/attack/downloadCache';
import { InputError } from '../../src/errors/inputError';
import { temporaryFolder } from './teaRoom';

const url = 'https://example.org/some/enterprise-attack-18.1.json?x=1';
const bytes = Buffer.from('tea');

describe('the download cache', () => {
  it('gives back what was kept, with address, hash and time', () => {
    const folder = temporaryFolder();
    expect(readCached(folder, url)).toBeNull();
    const kept = writeCached(folder, url, bytes);
    expect(kept).toMatchObject({ url, sha256: sha256(bytes) });
    expect(new Date(kept.retrieved).toISOString()).toBe(kept.retrieved);
    expect(readCached(folder, url)).toEqual(kept);
    expect(readCached(folder, `${url}2`)).toBeNull();
  });

  it("names the file after the address's last part, safely, and leaves nothing else", () => {
    const folder = temporaryFolder();
    const { path } = writeCached(folder, url, bytes);
    expect(basename(path)).toMatch(/^enterprise-attack-18\.1-[0-9a-f]{8}\.json$/);
    expect(readdirSync(join(folder, 'attack')).sort()).toEqual([
      basename(path),
      `${basename(path)}.sha256.json`,
    ]);
    const names = ['https://h/', 'https://h/a.json.gz', 'https://h/%2e%2e%2fx'].map((address) =>
      basename(writeCached(folder, address, bytes).path),
    );
    expect(names[0]).toMatch(/^bundle-[0-9a-f]{8}\.json$/);
    expect(names[1]).toMatch(/^a-[0-9a-f]{8}\.json\.gz$/);
    expect(names[2]).toMatch(/^[\w.-]+-[0-9a-f]{8}\.json$/);
  });

  it('refuses a file that was changed since', () => {
    const folder = temporaryFolder();
    const { path } = writeCached(folder, url, bytes);
    writeFileSync(path, 'coffee');
    expect(() => readCached(folder, url)).toThrow(InputError);
    expect(() => readCached(folder, url)).toThrow(/is not what was downloaded.*refresh: true/);
  });

  it('takes a file without a whole record for none', () => {
    const folder = temporaryFolder();
    const { path } = writeCached(folder, url, bytes);
    const record = JSON.parse(readFileSync(`${path}.sha256.json`, 'utf8'));
    for (const text of ['{', 'null', JSON.stringify({ ...record, url: 'https://elsewhere/' })]) {
      writeFileSync(`${path}.sha256.json`, text);
      expect(readCached(folder, url)).toBeNull();
    }
  });
});
