import { expect, it } from 'vitest';
import type { Attack } from '../../src/attack/attack';
import { loadAttack } from '../../src/attack/loadAttack';
import { type ExportTechnique, exportTechnique, tacticUrl } from '../../src/export/exportTechnique';
import { teaRoomPath } from '../attack/teaRoom';

function techniqueOf(attack: Attack, id: string): ExportTechnique {
  const resolution = attack.resolveTechnique(id);
  if (!resolution.ok) throw new Error(resolution.message);
  return exportTechnique(attack, resolution);
}

it('names technique, page, tactics and parent from a full bundle', async () => {
  const attack = await loadAttack(teaRoomPath());
  expect(techniqueOf(attack, 'T9001.001')).toMatchObject({
    id: 'T9001.001',
    name: 'Lid Removal',
    url: 'https://attack.mitre.org/techniques/T9001/001',
    stixId: 'attack-pattern--00000002-0000-4000-8000-000000000000',
    parent: { id: 'T9001', name: 'Kettle Tampering' },
  });
  expect(techniqueOf(attack, 'T9001')).toMatchObject({ parent: null, name: 'Kettle Tampering' });
  expect(techniqueOf(attack, 'T9001').tactics.map(({ name }) => name)).toEqual(['Pouring', 'Brewing']);
  expect(techniqueOf(attack, 'T9003').id).toBe('T9001.001');
});

it('keeps a sub-technique one where the catalogue lists its parent only, without a name', async () => {
  const technique = techniqueOf(await loadAttack(), 'attack.t1059.001');
  expect(technique).toMatchObject({
    id: 'T1059.001',
    name: null,
    url: 'https://attack.mitre.org/techniques/T1059/001',
    stixId: null,
    parent: { id: 'T1059', name: 'Command and Scripting Interpreter' },
  });
  expect(technique.tactics.map(tacticUrl)).toEqual(['https://attack.mitre.org/tactics/TA0002']);
});

it('takes no address from a bundle that is none of the web', async () => {
  const attack = await loadAttack(teaRoomPath());
  const resolution = attack.resolveTechnique('T9002');
  if (!resolution.ok) throw new Error('unfit');
  const technique = { ...resolution.technique, url: 'javascript:alert(1)' };
  expect(exportTechnique(attack, { ...resolution, technique }).url).toBe(
    'https://attack.mitre.org/techniques/T9002',
  );
});
