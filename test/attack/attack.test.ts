import { describe, expect, it } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { teaRoomPath } from './teaRoom';

const teaRoom = loadAttack(teaRoomPath());

describe('Attack', () => {
  it('gives the live techniques and sub-techniques by id', async () => {
    const attack = await teaRoom;
    expect(attack.techniques().map(({ id }) => id)).toEqual(['T9001', 'T9001.001', 'T9001.002', 'T9002']);
  });

  it('leaves sub-techniques out, and lets revoked and deprecated ones in, as the filter says', async () => {
    const attack = await teaRoom;
    const ids = (filter: Parameters<typeof attack.techniques>[0]): string[] =>
      attack.techniques(filter).map(({ id }) => id);
    expect(ids({ parentsOnly: true })).toEqual(['T9001', 'T9002']);
    expect(ids({ parentsOnly: true, includeDeprecated: true })).toEqual(['T9001', 'T9002', 'T9005']);
    expect(ids({ includeRevoked: true })).toHaveLength(10);
    expect(ids({ includeRevoked: true, includeDeprecated: true })).toHaveLength(11);
  });

  it('counts what it holds', async () => {
    expect((await teaRoom).counts).toEqual({
      techniques: 2,
      subtechniques: 2,
      revoked: 6,
      deprecated: 1,
      tactics: 3,
      procedureExamples: 4,
      detectionAnalytics: 0,
      problems: 0,
    });
  });

  it('gives one technique by its exact id, live or not', async () => {
    const attack = await teaRoom;
    expect(attack.technique('T9001.001')?.name).toBe('Lid Removal');
    expect(attack.technique('T9003')?.revokedBy).toBe('T9001.001');
    expect(attack.technique('t9001')).toBeUndefined();
    expect(attack.technique('constructor')).toBeUndefined();
  });

  it("gives a technique's tactics in matrix order, whatever the order in its entry", async () => {
    const attack = await teaRoom;
    expect(attack.technique('T9001')?.tactics).toEqual(['brewing', 'pouring']);
    expect(attack.tacticsOf('T9001').map(({ shortname }) => shortname)).toEqual(['pouring', 'brewing']);
    expect(attack.tacticsOf('T9999')).toEqual([]);
  });

  it('finds a tactic by id, short name or name, in any case', async () => {
    const attack = await teaRoom;
    for (const text of ['TA9003', 'ta9003', 'tidying-up', 'Tidying Up']) {
      expect(attack.tactic(text)?.id).toBe('TA9003');
    }
    expect(attack.tactic('toString')).toBeUndefined();
  });

  it('goes from sub-technique to parent and back', async () => {
    const attack = await teaRoom;
    expect(attack.parentOf('T9001.002')?.id).toBe('T9001');
    expect(attack.parentOf('T9001')).toBeUndefined();
    expect(attack.parentOf('T9999')).toBeUndefined();
    expect(attack.subtechniquesOf('T9001').map(({ id }) => id)).toEqual(['T9001.001', 'T9001.002']);
    expect(attack.subtechniquesOf('T9002')).toEqual([]);
  });

  it('gives the procedure examples of live techniques, and of revoked ones when asked', async () => {
    const attack = await teaRoom;
    expect(attack.procedureExamples().map(({ techniqueId }) => techniqueId)).toEqual([
      'T9001.001',
      'T9002',
      'T9001',
    ]);
    expect(attack.procedureExamples({ includeRevoked: true })).toHaveLength(4);
  });

  it("gives the parent's tactics for a sub-technique that the shipped catalogue does not list", async () => {
    const attack = await loadAttack();
    expect(attack.tacticsOf('T1059.001').map(({ shortname }) => shortname)).toEqual(['execution']);
    expect(attack.title).toBe('the shipped catalogue of ATT&CK 18.1');
  });
});
