import { describe, expect, it } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { suggestTechniques } from '../../src/attack/suggestTechniques';
import { teaRoomPath } from './teaRoom';

async function suggested(text: string): Promise<string[]> {
  return suggestTechniques(await loadAttack(teaRoomPath()), text).map(({ id }) => id);
}

describe('suggestTechniques', () => {
  it('finds an id within a text', async () => {
    expect(await suggested('see T9001.002: spout')).toEqual(['T9001.002', 'T9001']);
  });

  it('finds a technique by its name, and by nearly its name', async () => {
    expect(await suggested('cup theft')).toEqual(['T9002']);
    expect(await suggested('Lid Remoavl')).toEqual(['T9001.001']);
  });

  it('finds ids one or two letters away, those with the longest equal start first', async () => {
    expect(await suggested('T901')).toEqual(['T9001', 'T9002']);
    expect(await suggested('T901.02')).toEqual(['T9001.002', 'T9002']);
  });

  it('offers no revoked or deprecated technique', async () => {
    expect(await suggested('Sugar Hiding')).toEqual([]);
  });

  it('has nothing to say of what is far from everything', async () => {
    expect(await suggested('x')).toEqual([]);
    expect(await suggested('an alert about something else')).toEqual([]);
  });

  it('looks for the parent where only parents are listed', async () => {
    const ids = suggestTechniques(await loadAttack(), 'T105.001').map(({ id }) => id);
    expect(ids).toHaveLength(3);
    for (const id of ids) expect(id).toMatch(/^T105\d$/);
  });
});
