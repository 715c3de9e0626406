import { expect, it, vi } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { TechniqueLookup } from '../../src/export/techniqueLookup';

it('finds techniques and says why an id means none, and asks once for each id', async () => {
  const attack = await loadAttack();
  const resolve = vi.spyOn(attack, 'resolveTechnique');
  const lookup = new TechniqueLookup(attack);
  for (let i = 0; i < 3; i++) {
    expect(lookup.find('T1003')).toMatchObject({ name: 'OS Credential Dumping' });
    expect(lookup.find('benign')).toEqual({ unfit: expect.stringContaining('no technique id') });
  }
  expect(resolve).toHaveBeenCalledTimes(2);
});
