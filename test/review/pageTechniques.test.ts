import { expect, test } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { PageTechniques } from '../../src/review/pageTechniques';

test('techniques of ATT&CK, the model and the file are listed; what means none is not chosen', async () => {
  const techniques = new PageTechniques(await loadAttack(), ['T1003', 'OLD'], ['T1059.001', 'wrong', '']);
  const at = (id: string) => techniques.list[techniques.place(id)];
  expect(at('T1003')).toEqual({ id: 'T1003', name: 'OS Credential Dumping', tactics: ['Credential Access'] });
  expect(at('wrong')).toEqual({ id: 'wrong', name: '', tactics: [] });
  expect(at('T1059.001').tactics).toEqual(['Execution']);
  expect(techniques.place('')).toBe(-1);
  expect(techniques.chosen('OLD')).toBe('OLD');
  expect(techniques.chosen(' t1003.001 ')).toBe('T1003.001');
  expect(() => techniques.chosen('wrong')).toThrow(/no technique id/);
});
