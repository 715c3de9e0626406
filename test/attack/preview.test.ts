import { describe, expect, it } from 'vitest';
import { preview } from '../../src/attack/preview';

describe('preview', () => {
  it('quotes short content whole', () => {
    expect(preview(Buffer.from('{"a": 1}'))).toBe('"{\\"a\\": 1}"');
    expect(preview(new Uint8Array())).toBe('""');
  });

  it('shows the start of long content, with control characters escaped', () => {
    const shown = preview(Buffer.from(`\u001b[31m${'<html>'.repeat(1000)}`));
    expect(shown).toMatch(/^"\\u001b\[31m<html>.*…"$/);
    expect(shown.length).toBeLessThan(100);
  });
});
