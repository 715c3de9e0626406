import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { inputNotes, trainingInput } from '../../src/cli/trainingInput';
import { scratchFolder } from './scratchFolder';

const folder = scratchFolder();

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const first = file(
  'a.csv',
  'id,alert,severity\nT1003,lsass dump,high\nT1003,lsass dump,low\nT1059,ran,low\n',
);
const second = file('b.csv', 'alert,id\nlsass dump,T1003\nran,t1059\nran,T1105\nnew,\nbeacon,T1071\n');

test('one file is taken as it is, rows that it has twice as well', async () => {
  const input = await trainingInput([first], await loadAttack(), false);
  expect(input).toMatchObject({
    alerts: ['lsass dump', 'lsass dump', 'ran'],
    ids: ['T1003', 'T1003', 'T1059'],
    files: [{ path: first, rows: 3, repeated: 0 }],
    dropped: 0,
    conflicts: [],
  });
  expect(input.columns.column('severity')).toEqual(['high', 'low', 'low']);
  expect(await inputNotes(input)).toEqual([]);
});

test('of several files a row that two have counts once, its label mended; other labels are conflicts', async () => {
  const attack = await loadAttack();
  const input = await trainingInput([first, second], attack, false);
  expect(input.alerts).toEqual(['lsass dump', 'lsass dump', 'ran', 'ran', 'beacon']);
  expect(input.ids).toEqual(['T1003', 'T1003', 'T1059', 'T1105', 'T1071']);
  expect(input.columns.column('severity')).toEqual(['high', 'low', 'low', '', '']);
  expect(input.dropped).toBe(1);
  expect(await inputNotes(input)).toEqual([
    `3 rows of ${first}, 2 rows of ${second}; 2 rows were there already, and count once`,
    `conflict: "ran" is labelled T1059 (${first} line 4, ${second} line 3), T1105 (${second} line 4); all are learned from`,
  ]);
  const kept = await trainingInput([first, second], attack, true);
  expect(kept.ids).toEqual(['T1003', 'T1003', 'T1059', 't1059', 'T1105', 'T1071']);
});

test('what one file contradicts by itself is left to check', async () => {
  const path = file('c.csv', 'alert,id\nran,T1059\nran,T1105\n');
  const other = file('d.csv', 'alert,id\nbeacon,T1071\n');
  expect((await trainingInput([path, other], await loadAttack(), false)).conflicts).toEqual([]);
});

test('of many conflicts the first are told', async () => {
  const rows = (id: string): string => Array.from({ length: 12 }, (_, i) => `alert ${i},${id}`).join('\n');
  const paths = [file('e.csv', `alert,id\n${rows('T1059')}`), file('f.csv', `alert,id\n${rows('T1105')}`)];
  const notes = await inputNotes(await trainingInput(paths, await loadAttack(), false));
  expect(notes).toHaveLength(12);
  expect(notes[11]).toBe('and 2 more conflicts');
});

test('a file that is not there is refused', async () => {
  await expect(trainingInput([first, 'none.csv'], await loadAttack(), false)).rejects.toThrow('none.csv');
});
