import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/display/escapeHtml';

describe('escapeHtml', () => {
  it('leaves no character that could open a tag, close an attribute or start an entity', () => {
    expect(escapeHtml(`<img src=x onerror="alert('1')"> & co`)).toBe(
      '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co',
    );
  });
});
