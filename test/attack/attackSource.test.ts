import { describe, expect, it } from 'vitest';
import { readAttackSource } from '../../src/attack/attackSource';
import { InputError } from '../../src/errors/inputError';

describe('readAttackSource', () => {
  it('tells catalogue, file, version, address and TAXII server apart', () => {
    expect(readAttackSource('catalogue')).toEqual({ kind: 'catalogue' });
    expect(readAttackSource('18.1')).toEqual({ kind: 'version', version: '18.1' });
    expect(readAttackSource('v9.0')).toEqual({ kind: 'version', version: '9.0' });
    expect(readAttackSource('./18.1.json')).toEqual({ kind: 'file', path: './18.1.json' });
    expect(readAttackSource('C:\\data\\attack.json')).toEqual({
      kind: 'file',
      path: 'C:\\data\\attack.json',
    });
    const url = 'https://example.org/a.json';
    expect(readAttackSource(`${url}#part`)).toEqual({ kind: 'url', url });
    expect(readAttackSource(new URL(url))).toEqual({ kind: 'url', url });
    expect(readAttackSource({ taxii: 'https://example.org/taxii2', collection: 'x' })).toEqual({
      kind: 'taxii',
      server: { taxii: 'https://example.org/taxii2', collection: 'x' },
    });
  });

  it.each([
    ['', /no source of ATT&CK/],
    ['18', /give both numbers, such as "18\.0"/],
    ['ftp://example.org/a.json', /no http or https address/],
    ['file:///etc/passwd', /no http or https address/],
    ['https://', /no http or https address/],
    [{ taxii: 'example' }, /no http or https address/],
    [{ taxii: 'https://example.org', limit: 0 }, /limit is 0/],
    [{ taxii: 'https://example.org', limit: Number.NaN }, /limit is NaN/],
  ])('refuses %j', (source, message) => {
    expect(() => readAttackSource(source)).toThrow(InputError);
    expect(() => readAttackSource(source)).toThrow(message);
  });

  it('repeats no password', () => {
    expect(() => readAttackSource('https://me:secret@example.org/a.json')).toThrow(
      'take name and password out of the address of example.org: give them as auth',
    );
  });
});
