import { InputError } from '../errors/inputError';
import type { TaxiiSource } from './taxiiSource';

/**
 * Where to load ATT&CK from: `'catalogue'` (the shipped one), the path of a STIX bundle (`.json`, `.json.gz`),
 * a version (`'18.1'`), an http or https address of a bundle, or a TAXII 2.1 server.
 */
export type AttackSource = string | URL | TaxiiSource;

/** A source, told apart. */
export type ReadSource =
  | { readonly kind: 'catalogue' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'taxii'; readonly server: TaxiiSource };

/**
 * Tells what a source is.
 * @throws InputError when it is none
 */
export function readAttackSource(source: AttackSource): ReadSource {
  if (source instanceof URL) return { kind: 'url', url: webAddress(source.href) };
  if (typeof source === 'object' && source !== null && typeof source.taxii === 'string') {
    return { kind: 'taxii', server: readServer(source) };
  }
  if (typeof source !== 'string' || source.trim() === '') {
    throw new InputError(
      "no source of ATT&CK: give 'catalogue', a file, a version ('18.1'), an address, or { taxii: address }",
    );
  }
  if (source === 'catalogue') return { kind: 'catalogue' };
  if (/^v?\d{1,3}\.\d{1,3}$/.test(source)) return { kind: 'version', version: source.replace('v', '') };
  if (/^v?\d{1,3}$/.test(source)) {
    throw new InputError(`"${source}" is no version of ATT&CK: give both numbers, such as "${source}.0"`);
  }
  if (/^[a-z][a-z+.-]+:\/\//i.test(source)) return { kind: 'url', url: webAddress(source) };
  return { kind: 'file', path: source };
}

function readServer(server: TaxiiSource): TaxiiSource {
  const { limit } = server;
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0)) {
    throw new InputError(`limit is ${limit}: a whole number of objects from 1 on is allowed`);
  }
  return { ...server, taxii: webAddress(server.taxii) };
}

function webAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InputError(`"${text.slice(0, 200)}" is no http or https address`);
  }
  if (url.username || url.password) {
    throw new InputError(`take name and password out of the address of ${url.host}: give them as auth`);
  }
  url.hash = '';
  return url.href;
}
