import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { teaRoomPath } from './teaRoom';

const teaRoom = loadAttack(teaRoomPath());

async function resolve(id: string) {
  return (await teaRoom).resolveTechnique(id);
}

describe('resolveTechnique', () => {
  it('gives canonical id and parent id of a technique and a sub-technique', async () => {
    expect(await resolve('T9001')).toMatchObject({ ok: true, id: 'T9001', parentId: 'T9001', notes: [] });
    const sub = await resolve('T9001.002');
    expect(sub).toMatchObject({
      ok: true,
      id: 'T9001.002',
      parentId: 'T9001',
      chain: ['T9001.002'],
      notes: [],
    });
  });

  it.each(['t9001.001', ' T9001.001\n', 'T9001/001', 'attack.t9001.001'])(
    'mends %j and says so',
    async (text) => {
      const found = await resolve(text);
      expect(found).toMatchObject({ ok: true, given: text, id: 'T9001.001' });
      expect(found.ok && found.notes.map(({ kind }) => kind)).toEqual(['repaired']);
    },
  );

  it('follows revocations to the live technique, with the chain', async () => {
    const found = await resolve('T9004');
    expect(found).toMatchObject({ ok: true, id: 'T9001.001', parentId: 'T9001' });
    expect(found.chain).toEqual(['T9004', 'T9003', 'T9001.001']);
    expect(found.ok && found.notes[0]?.message).toBe(
      'T9004 was revoked: T9001.001 (Lid Removal) took its place',
    );
  });

  it('does not run in a circle of revocations', async () => {
    const found = await resolve('T9007');
    expect(found).toMatchObject({ ok: false, reason: 'revoked', chain: ['T9007', 'T9008'] });
    expect(!found.ok && found.message).toContain('T9007 → T9008 → T9007');
  });

  it('says that a technique was revoked without a successor', async () => {
    const found = await resolve('T9006');
    expect(found).toMatchObject({ ok: false, reason: 'revoked' });
    expect(!found.ok && found.message).toBe(
      'T9006 (Spoon Bending) was revoked, and no technique took its place',
    );
  });

  it('says that a technique is deprecated, also at the end of a revocation', async () => {
    expect(await resolve('T9005')).toMatchObject({ ok: false, reason: 'deprecated' });
    const found = await resolve('T9009');
    expect(found).toMatchObject({ ok: false, reason: 'deprecated', chain: ['T9009', 'T9005'] });
    expect(!found.ok && found.message).toContain(
      'T9009 was revoked by T9005, which (Sugar Hiding) is deprecated',
    );
  });

  it('tells a tactic by id and by name', async () => {
    for (const text of ['TA9001', 'ta0099', 'Tidying Up', 'pouring']) {
      expect(await resolve(text)).toMatchObject({ ok: false, reason: 'tactic' });
    }
  });

  it('says that an id is malformed, and what is near it', async () => {
    const found = await resolve('T901.001');
    expect(found).toMatchObject({ ok: false, reason: 'malformed' });
    expect(!found.ok && found.suggestions[0]).toEqual({ id: 'T9001.001', name: 'Lid Removal' });
    expect(!found.ok && found.message).toMatch(/^"T901\.001" is no technique id: .*near it: T9001\.001/);
    expect(await resolve('S9001')).toMatchObject({ ok: false, reason: 'malformed', suggestions: [] });
    expect(await resolve('  ')).toMatchObject({ ok: false, reason: 'malformed' });
  });

  it('says that a well-formed id is unknown, and names its parent first', async () => {
    const found = await resolve('T9001.009');
    expect(found).toMatchObject({ ok: false, reason: 'unknown' });
    expect(!found.ok && found.suggestions.map(({ id }) => id)).toEqual(['T9001', 'T9001.001', 'T9001.002']);
  });

  it('keeps long texts out of its message', async () => {
    const found = await resolve('T'.repeat(100_000));
    expect(!found.ok && found.message.length).toBeLessThan(300);
  });

  it('gives an answer for any text', async () => {
    const attack = await teaRoom;
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = attack.resolveTechnique(text);
        return found.given === text && (found.ok || found.message !== '');
      }),
    );
  });
});

describe('resolveTechnique with the shipped catalogue', () => {
  const catalogue = loadAttack();

  it('gives the parent of a sub-technique, and says that it has no entry of its own', async () => {
    const found = (await catalogue).resolveTechnique('T1059.001');
    expect(found).toMatchObject({ ok: true, id: 'T1059', parentId: 'T1059' });
    expect(found.ok && found.notes).toEqual([
      {
        kind: 'parent-used',
        message:
          'the shipped catalogue of ATT&CK 18.1 has no entry for T1059.001: ' +
          'its parent T1059 (Command and Scripting Interpreter) is used',
      },
    ]);
  });

  it('says that an id is unknown to it, and that a bundle knows of revoked ones', async () => {
    const found = (await catalogue).resolveTechnique('T1086');
    expect(found).toMatchObject({ ok: false, reason: 'unknown' });
    expect(!found.ok && found.message).toMatch(/unknown to the shipped catalogue.*load a full ATT&CK bundle/);
  });
});
