import { describe, expect, it } from 'vitest';
import { techniquesFromStix } from '../../src/attack/techniquesFromStix';
import { teaRoomBundle } from './teaRoom';

async function byId(which?: '21' | '20' | 'broken') {
  const techniques = techniquesFromStix(await teaRoomBundle(which));
  return new Map([...techniques.values()].map((technique) => [technique.id, technique]));
}

describe('techniquesFromStix', () => {
  it('reads every field of a technique', async () => {
    expect((await byId()).get('T9001')).toEqual({
      id: 'T9001',
      stixId: 'attack-pattern--00000001-0000-4000-8000-000000000000',
      name: 'Kettle Tampering',
      description: expect.stringContaining('(Citation: Tea Weekly)'),
      tactics: ['brewing', 'pouring'],
      platforms: ['Kettle', 'Samovar'],
      isSubtechnique: false,
      parentId: null,
      revoked: false,
      revokedBy: null,
      deprecated: false,
      url: 'https://attack.mitre.org/techniques/T9001',
      detection: 'Watch the lid.',
    });
  });

  it('reads sub-techniques, revoked and deprecated ones, from STIX 2.1 and 2.0 alike', async () => {
    for (const which of ['21', '20'] as const) {
      const techniques = await byId(which);
      expect(techniques.get('T9001.001')).toMatchObject({ isSubtechnique: true, parentId: 'T9001' });
      expect(techniques.get('T9003')).toMatchObject({ revoked: true, revokedBy: 'T9001.001' });
      expect(techniques.get('T9006')).toMatchObject({ revoked: true, revokedBy: null });
      expect(techniques.get('T9005')).toMatchObject({ revoked: false, deprecated: true });
    }
  });

  it('makes problems of attack-patterns without an ATT&CK id, and of a second holder of an id', async () => {
    const bundle = await teaRoomBundle('broken');
    const before = bundle.problems.length;
    const techniques = techniquesFromStix(bundle);
    expect([...techniques.values()].map(({ id, revoked }) => [id, revoked])).toEqual([['T9001', false]]);
    expect(bundle.problems.slice(before).map(({ problem }) => problem)).toEqual([
      'no ATT&CK technique id (CAPEC-7) among its external references',
      'T9001 is also the id of attack-pattern--00000001-0000-4000-8000-000000000000, which is used',
    ]);
  });

  it('prefers the live holder of an id that comes later', async () => {
    const bundle = await teaRoomBundle('broken');
    const [first, ...rest] = [...bundle.attackPatterns];
    const turned = { ...bundle, attackPatterns: new Map([...rest, first!]) };
    expect([...techniquesFromStix(turned).values()].map(({ name }) => name)).toEqual(['Kettle Tampering']);
  });
});
