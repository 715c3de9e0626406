import { InputError } from '../errors/inputError';
import type { TaxiiChecks, TaxiiCollection } from './taxiiChecks';
import type { TaxiiClient } from './taxiiClient';
import type { TaxiiSource } from './taxiiSource';

/**
 * The address of the wanted collection: discovery, then the API roots in turn, the server's default first.
 * @throws InputError that lists the collections, when the wanted one is not among them
 */
export async function findTaxiiCollection(
  client: TaxiiClient,
  checks: TaxiiChecks,
  source: TaxiiSource,
): Promise<string> {
  const seen: TaxiiCollection[] = [];
  const roots = await apiRoots(client, checks, source.taxii);
  for (const root of roots) {
    const { value } = await client.get(new URL('collections/', root).href, checks.collections);
    const readable = (value.collections ?? []).filter(({ can_read: canRead }) => canRead !== false);
    const found = pick(readable, source.collection);
    if (found) return new URL(`collections/${encodeURIComponent(found.id)}/`, root).href;
    seen.push(...readable);
  }
  const what =
    source.collection === undefined ? 'one collection for enterprise ATT&CK' : `"${source.collection}"`;
  const list = seen.map(({ id, title }) => `"${title}" (${id})`).join(', ') || 'none that can be read';
  throw new InputError(`${source.taxii}: no ${what} among the collections: ${list}. Name one (collection)`);
}

async function apiRoots(client: TaxiiClient, checks: TaxiiChecks, url: string): Promise<string[]> {
  const address = new URL(url);
  if (address.pathname === '/') address.pathname = '/taxii2/';
  const { value, origin } = await client.get(address.href, checks.discovery);
  const roots = new Set<string>();
  if (value.default) roots.add(value.default);
  for (const root of value.api_roots ?? []) roots.add(root);
  if (roots.size === 0 && value.versions) roots.add(address.href);
  if (roots.size === 0) throw new InputError(`${origin}: the TAXII server names no API root`);
  return [...roots].map((root) => new URL(root.endsWith('/') ? root : `${root}/`, address).href);
}

function pick(
  collections: readonly TaxiiCollection[],
  wanted: string | undefined,
): TaxiiCollection | undefined {
  if (wanted !== undefined) {
    const text = wanted.toLowerCase();
    return collections.find(({ id, alias, title }) =>
      [id, alias, title].some((name) => name?.toLowerCase() === text),
    );
  }
  const enterprise = collections.filter(({ title }) => /enterprise/i.test(title));
  if (enterprise.length === 1) return enterprise[0];
  return collections.length === 1 ? collections[0] : undefined;
}
