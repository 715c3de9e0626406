import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { TechniqueMatcher } from '../../src/models/techniqueMatcher';

const techniques = [
  { id: 'T1012', name: 'Query Registry', description: 'Reads the Windows registry to learn of software' },
  { id: 'T1046', name: 'Network Service Discovery', description: 'Scans hosts for open network services' },
  { id: 'T1110', name: 'Brute Force', description: 'Guesses passwords of accounts' },
];

describe('TechniqueMatcher', () => {
  const matcher = new TechniqueMatcher().fit(techniques);

  test('ranks techniques by the similarity of their description', () => {
    const [[first, second]] = matcher.match(['open network services scanned, registry untouched'], 3);
    expect(first).toMatchObject({ id: 'T1046', name: 'Network Service Discovery' });
    expect(second.id).toBe('T1012');
    expect(first.similarity).toBeGreaterThan(second.similarity);
  });

  test('gives a description itself the similarity 1', () => {
    expect(matcher.match([techniques[2].description])).toEqual([
      [{ id: 'T1110', name: 'Brute Force', similarity: 1 }],
    ]);
  });

  test('gives no match where no word is shared', () => {
    expect(matcher.match(['', 'the and of', 'unheard'], 2)).toEqual([[], [], []]);
  });

  test('refuses to match before it is fitted, with nothing, or for no places', () => {
    expect(() => new TechniqueMatcher().match(['x'])).toThrow('not fitted yet');
    expect(() => new TechniqueMatcher().fit([])).toThrow(InputError);
    expect(() => matcher.match(['x'], 0)).toThrow('count is 0');
  });
});

const folder = process.env['ALERT2ATTACK_DATA'];

interface StixObject {
  readonly type: string;
  readonly name: string;
  readonly description?: string;
  readonly external_references?: readonly { readonly external_id?: string }[];
}

test.skipIf(!folder)("the original's two example texts match the techniques that it printed", () => {
  const path = join(folder!, 'attack', 'enterprise-attack-18.1-techniques.json.gz');
  const bundle = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as { objects: StixObject[] };
  const all = bundle.objects
    .filter(({ type, description }) => type === 'attack-pattern' && description)
    .map(({ name, description, external_references }) => ({
      id: external_references?.[0]?.external_id ?? '',
      name,
      description: description!,
    }))
    .filter(({ id }) => !id.includes('.'));
  const matches = new TechniqueMatcher()
    .fit(all)
    .match([
      'Detected an anomaly in network traffic that suggests a potential data exfiltration attempt.',
      'Adversaries may interact with the Windows Registry to gather information about the system, configuration, and installed software',
    ]);
  expect(matches.map(([best]) => best.id)).toEqual(['T1029', 'T1012']);
});
