import { describe, expect, it } from 'vitest';
import { enterpriseTactics } from '../../src/attack/enterpriseTactics';
import { tacticsFromStix } from '../../src/attack/tacticsFromStix';
import { teaRoomBundle } from './teaRoom';

describe('tacticsFromStix', () => {
  it('follows the matrix, then what the matrix does not list', async () => {
    expect(tacticsFromStix(await teaRoomBundle())).toEqual([
      { id: 'TA9002', shortname: 'pouring', name: 'Pouring', description: 'What pouring is for.' },
      { id: 'TA9001', shortname: 'brewing', name: 'Brewing', description: 'What brewing is for.' },
      { id: 'TA9003', shortname: 'tidying-up', name: 'Tidying Up', description: 'What tidying up is for.' },
    ]);
  });

  it('follows the enterprise matrix where the bundle has none', async () => {
    const bundle = await teaRoomBundle('20');
    const entries = ['impact', 'brewing', 'execution', 'reconnaissance'].map((shortname, place) => {
      const object = [...bundle.tactics.values()][0]!;
      return [`${place}`, { ...object, id: `${place}`, x_mitre_shortname: shortname }] as const;
    });
    const tactics = tacticsFromStix({ ...bundle, tactics: new Map(entries) });
    expect(tactics.map(({ shortname }) => shortname)).toEqual([
      'reconnaissance',
      'execution',
      'impact',
      'brewing',
    ]);
  });

  it('gives the 14 tactics of the enterprise matrix for a bundle without tactics', async () => {
    const tactics = tacticsFromStix({ ...(await teaRoomBundle()), tactics: new Map() });
    expect(tactics).toEqual(enterpriseTactics);
    expect(tactics).toHaveLength(14);
  });
});
