import { createHash } from 'node:crypto';
import { InputError } from '../errors/inputError';
import type { DownloadOptions } from './downloadOptions';
import { loadTaxiiChecks, type TaxiiEnvelope } from './taxiiChecks';
import { TaxiiClient } from './taxiiClient';
import { findTaxiiCollection } from './taxiiCollection';
import type { TaxiiSource } from './taxiiSource';

/** A collection of a TAXII server, fetched. */
export interface TaxiiObjects {
  /** The collection's address. */
  readonly url: string;
  readonly objects: unknown[];
  /** Of the pages' bytes, one after the other. */
  readonly sha256: string;
}

const defaultLimit = 10_000;

/**
 * All objects of a TAXII 2.1 collection, page by page.
 * @throws InputError when the server, the collection or a page fails, or the pages run in a circle
 */
export async function taxiiObjects(source: TaxiiSource, options: DownloadOptions): Promise<TaxiiObjects> {
  const checks = await loadTaxiiChecks();
  const client = new TaxiiClient(source.taxii, options);
  const url = await findTaxiiCollection(client, checks, source);
  const hash = createHash('sha256');
  const objects: unknown[] = [];
  const asked = new Set<string>();
  let page: URL | null = firstPage(url, source.limit ?? defaultLimit);
  while (page) {
    if (asked.has(page.href)) {
      throw new InputError(
        `${page.href}: the server gives this page again and again (next): its fault, give up`,
      );
    }
    asked.add(page.href);
    const { value, bytes, headers, origin } = await client.get(page.href, checks.envelope);
    hash.update(bytes);
    for (const object of value.objects ?? []) objects.push(object);
    options.onProgress?.(`${objects.length} objects from ${url}`);
    page = nextPage(page, value, headers, origin);
  }
  return { url, objects, sha256: hash.digest('hex') };
}

function firstPage(collection: string, limit: number): URL {
  const page = new URL('objects/', collection);
  page.searchParams.set('limit', String(limit));
  return page;
}

/** `next` where the server gives it; otherwise what was added after the page's last object. */
function nextPage(page: URL, envelope: TaxiiEnvelope, headers: Headers, origin: string): URL | null {
  if (!envelope.more) return null;
  const next = new URL(page);
  const last = headers.get('x-taxii-date-added-last');
  if (envelope.next !== undefined && envelope.next !== '') {
    next.searchParams.set('next', String(envelope.next));
  } else if (last) {
    next.searchParams.delete('next');
    next.searchParams.set('added_after', last);
  } else {
    throw new InputError(
      `${origin}: there is more, says the server, but neither "next" nor a date to go on from`,
    );
  }
  return next;
}
