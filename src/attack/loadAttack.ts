import { basename } from 'node:path';
import { InputError } from '../errors/inputError';
import { Attack } from './attack';
import type { AttackData } from './attackData';
import { attackDataFromStix } from './attackDataFromStix';
import type { AttackProvenance } from './attackProvenance';
import { type AttackSource, readAttackSource } from './attackSource';
import { checkSha256 } from './checkSha256';
import { downloadBundle } from './downloadBundle';
import { defaultMaxBytes } from './downloadOptions';
import { checkLoadAttackOptions, type LoadAttackOptions } from './loadAttackOptions';
import { parseStixFile } from './parseStixFile';
import { readBundleFile } from './readBundleFile';
import { cataloguePath, readCatalogue } from './readCatalogue';
import { taxiiObjects } from './taxiiObjects';
import type { TaxiiSource } from './taxiiSource';

const mitreRepository = 'https://raw.githubusercontent.com/mitre-attack/attack-stix-data/master';

/**
 * Loads the ATT&CK knowledge base.
 *
 * Nothing is downloaded unless the source is a version, an address or a TAXII server. Downloads of bundles
 * are kept (see `cacheFolder`), with the file's SHA-256 beside it, and used again after a check against it:
 * the first download is trusted, unless `sha256` says what it must be. `attack.provenance` says where the
 * data came from and where the file went. The answers of TAXII servers are not kept.
 *
 * @param source - the shipped catalogue by default: live parent techniques and tactics, no procedure examples
 * @throws InputError when the source cannot be had or is no ATT&CK, with what came back and what to do;
 * the reason of `options.signal` when that ends it
 */
export async function loadAttack(
  source: AttackSource = 'catalogue',
  options: LoadAttackOptions = {},
): Promise<Attack> {
  checkLoadAttackOptions(options);
  const read = readAttackSource(source);
  if (read.kind === 'catalogue') return fromCatalogue(options);
  if (read.kind === 'file') return fromFile(read.path, options);
  if (read.kind === 'version') return fromVersion(read.version, options);
  if (read.kind === 'url') return fromUrl(read.url, options);
  return fromTaxii(read.server, options);
}

async function fromCatalogue(options: LoadAttackOptions): Promise<Attack> {
  const { data, bytes } = await readCatalogue();
  const sha256 = checkSha256(bytes, options.sha256, cataloguePath);
  return new Attack(data, {
    ...local('catalogue', 'catalogue', cataloguePath, sha256),
    ...versionOf(data.version, 'catalogue'),
  });
}

async function fromFile(path: string, options: LoadAttackOptions): Promise<Attack> {
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  const bytes = await readBundleFile(path, maxBytes);
  const sha256 = checkSha256(bytes, options.sha256, path);
  const data = await attackDataFromStix(parseStixFile(bytes, path, maxBytes), path);
  return new Attack(data, { ...local('file', path, path, sha256), ...statedOrNamed(data, basename(path)) });
}

async function fromVersion(version: string, options: LoadAttackOptions): Promise<Attack> {
  const repository = (options.repository ?? mitreRepository).replace(/\/$/, '');
  const url = `${repository}/enterprise-attack/enterprise-attack-${version}.json`;
  const { data, file, fromCache } = await downloadBundle(url, options, (data) => {
    if (data.version === null || data.version === version) return;
    throw new InputError(`${url}: this is ATT&CK ${data.version}, ${version} was asked for`);
  });
  const { path, sha256, retrieved } = file;
  const from = data.version === null ? 'request' : 'collection';
  const origin = { kind: 'version', source: version, url, path, sha256, retrieved, fromCache } as const;
  return new Attack(data, { ...origin, ...versionOf(version, from) });
}

async function fromUrl(url: string, options: LoadAttackOptions): Promise<Attack> {
  const { data, file, fromCache } = await downloadBundle(url, options);
  const { path, sha256, retrieved } = file;
  const origin = { kind: 'url', source: url, url, path, sha256, retrieved, fromCache } as const;
  return new Attack(data, { ...origin, ...statedOrNamed(data, new URL(url).pathname) });
}

async function fromTaxii(server: TaxiiSource, options: LoadAttackOptions): Promise<Attack> {
  if (options.sha256 !== undefined) {
    throw new InputError('sha256 is for files: the pages of a TAXII server have no fixed bytes');
  }
  const { url, objects, sha256 } = await taxiiObjects(server, options);
  const data = await attackDataFromStix(objects, url);
  const retrieved = new Date().toISOString();
  const origin = { kind: 'taxii', source: server.taxii, url, path: null, sha256, retrieved } as const;
  return new Attack(data, { ...origin, fromCache: false, ...versionOf(data.version, 'collection') });
}

type Version = Pick<AttackProvenance, 'version' | 'versionFrom'>;

function local(
  kind: 'catalogue' | 'file',
  source: string,
  path: string,
  sha256: string,
): Omit<AttackProvenance, keyof Version> {
  return { kind, source, url: null, path, sha256, retrieved: null, fromCache: false };
}

function versionOf(version: string | null, from: AttackProvenance['versionFrom']): Version {
  return version === null ? { version: 'unknown', versionFrom: null } : { version, versionFrom: from };
}

function statedOrNamed(data: AttackData, name: string): Version {
  if (data.version !== null) return versionOf(data.version, 'collection');
  return versionOf(/-attack-v?(\d{1,3}\.\d{1,3})(?!\d)/.exec(name)?.[1] ?? null, 'file name');
}
