import { expect, test } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { describeTechnique } from '../../src/tagger/techniqueInfo';
import { teaRoomPath } from '../attack/teaRoom';
import { catalogue } from './trainedTagger';

test('a technique is described by its name and its tactics in matrix order', async () => {
  expect(describeTechnique(await catalogue(), 'T1547')).toEqual({
    techniqueId: 'T1547',
    techniqueName: 'Boot or Logon Autostart Execution',
    tactics: ['persistence', 'privilege-escalation'],
  });
});

test.each(['constructor', '__proto__', 'T9999', ''])(
  'of %j nothing is known, and the id stays',
  async (id) => {
    expect(describeTechnique(await catalogue(), id)).toEqual({
      techniqueId: id,
      techniqueName: '',
      tactics: [],
    });
  },
);

test('a revoked id keeps its writing, and has the name of its successor', async () => {
  const attack = await loadAttack(teaRoomPath());
  expect(describeTechnique(attack, 'T9004')).toMatchObject({
    techniqueId: 'T9004',
    techniqueName: 'Lid Removal',
  });
});

test('a revoked id without a successor has its own name', async () => {
  const attack = await loadAttack(teaRoomPath());
  expect(describeTechnique(attack, 'T9006').techniqueName).toBe('Spoon Bending');
});
