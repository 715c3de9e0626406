import { expect, test } from 'vitest';
import { findTechniques } from '../../../web/review/findTechniques';
import { techniqueAddress } from '../../../web/review/techniqueAddress';

const techniques = [
  { id: 'T1003', name: 'OS Credential Dumping', tactics: [] },
  { id: 'T1059', name: 'Command and Scripting Interpreter', tactics: ['Execution'] },
  { id: 'T1059.001', name: 'Command and Scripting Interpreter: PowerShell', tactics: ['Execution'] },
];
const ids = (text: string): string[] => findTechniques(techniques, text, 5).map(({ id }) => id);

test('ids, beginnings and words of names are found, the exact one first', () => {
  expect(ids('t1059')).toEqual(['T1059', 'T1059.001']);
  expect(ids('T1059.001')).toEqual(['T1059.001']);
  expect(ids('dumping credential')).toEqual(['T1003']);
  expect(ids('powersh')).toEqual(['T1059.001']);
  expect([ids(''), ids('  '), ids('nothing')]).toEqual([[], [], []]);
});

test('a sub-technique is offered where only its parent is listed', () => {
  expect(findTechniques(techniques, 't1003.001', 5)[0]).toMatchObject({
    id: 'T1003.001',
    name: 'sub-technique of OS Credential Dumping',
  });
  expect(ids('T9999.001')).toEqual([]);
});

test('only a technique’s id becomes an address', () => {
  expect(techniqueAddress('T1059.001')).toBe('https://attack.mitre.org/techniques/T1059/001/');
  for (const id of ['javascript:alert(1)', 'T1059/../..', 'T1059 ', ''])
    expect(techniqueAddress(id)).toBeNull();
});
