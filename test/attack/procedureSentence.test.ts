import { describe, expect, it } from 'vitest';
import { procedureSentence } from '../../src/attack/procedureSentence';

describe('procedureSentence', () => {
  it('strips links, citations and tags, and every blank before a mark', () => {
    const text =
      '[Tea Party](https://example.org/G1) has stolen .cup files (<code>c.exe</code>) .(Citation: X)';
    expect(procedureSentence(text)).toBe('Tea Party has stolen.cup files ( c.exe ).');
  });

  it('puts a blank between sentences that a citation kept apart', () => {
    expect(procedureSentence('One.(Citation: X)Two.')).toBe('One. Two.');
  });

  it('is empty for an empty description', () => {
    expect(procedureSentence(' (Citation: X) ')).toBe('');
  });
});
