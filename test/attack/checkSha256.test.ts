import { describe, expect, it } from 'vitest';
import { checkSha256 } from '../../src/attack/checkSha256';
import { InputError } from '../../src/errors/inputError';

const bytes = Buffer.from('abc');
const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('checkSha256', () => {
  it('gives the hash, and takes the wanted one in any case', () => {
    expect(checkSha256(bytes, undefined, 'x')).toBe(hash);
    expect(checkSha256(bytes, hash.toUpperCase(), 'x')).toBe(hash);
  });

  it('refuses another, with both hashes', () => {
    expect(() => checkSha256(bytes, '0'.repeat(64), 'tea.json')).toThrow(InputError);
    expect(() => checkSha256(bytes, '0'.repeat(64), 'tea.json')).toThrow(
      `tea.json: the sha256 is ${hash}, ${'0'.repeat(64)} was asked for (3 bytes)`,
    );
  });
});
