import { describe, expect, it } from 'vitest';
import { loadTaxiiChecks } from '../../src/attack/taxiiChecks';

describe('loadTaxiiChecks', () => {
  it('takes the answers of a TAXII 2.1 server', async () => {
    const { discovery, collections, envelope } = await loadTaxiiChecks();
    expect(discovery({ title: 'x', api_roots: ['/a/'] }).ok).toBe(true);
    expect(discovery({ title: 'x', versions: ['application/taxii+json;version=2.1'] }).ok).toBe(true);
    expect(collections({}).ok).toBe(true);
    expect(collections({ collections: [{ id: 'a', title: 'b', can_read: true, media_types: [] }] }).ok).toBe(
      true,
    );
    expect(envelope({}).ok).toBe(true);
    expect(envelope({ more: true, next: 'abc', objects: [{}] }).ok).toBe(true);
    expect(envelope({ more: true, next: 2 }).ok).toBe(true);
  });

  it('refuses other shapes', async () => {
    const { discovery, collections, envelope } = await loadTaxiiChecks();
    expect(discovery([]).ok).toBe(false);
    expect(discovery({ api_roots: '/a/' }).ok).toBe(false);
    expect(collections({ collections: [{ title: 'no id' }] }).ok).toBe(false);
    expect(envelope({ objects: {} }).ok).toBe(false);
    expect(envelope('objects').ok).toBe(false);
  });
});
