import { describe, expect, it } from 'vitest';
import { isTechniqueId, parentTechniqueId, readTechniqueId } from '../../src/attack/techniqueId';

describe('techniqueId', () => {
  it('takes ids as ATT&CK writes them, and nothing else', () => {
    expect(['T1059', 'T1059.001'].every(isTechniqueId)).toBe(true);
    const others = ['T107.004', 't1059', 'T1059.1', 'T10591', 'TA0001', ' T1059', 'T1059\n', ''];
    expect(others.some(isTechniqueId)).toBe(false);
  });

  it("gives a sub-technique's parent", () => {
    expect(parentTechniqueId('T1059.001')).toBe('T1059');
    expect(parentTechniqueId('T1059')).toBe('T1059');
  });

  it.each([
    ['T1059.001', 'T1059.001'],
    [' t1059 ', 'T1059'],
    ['T1059/001', 'T1059.001'],
    ['attack.t1059.001', 'T1059.001'],
    ['https://attack.mitre.org/techniques/T1059/001/', 'T1059.001'],
  ])('reads %j as %s', (text, id) => {
    expect(readTechniqueId(text)).toBe(id);
  });

  it.each(['T107.004', 'attack.execution', 'T1059 T1003', 'PowerShell', 'T1059.001.001', ' '.repeat(500)])(
    'reads %j as no id',
    (text) => {
      expect(readTechniqueId(text)).toBeNull();
    },
  );
});
