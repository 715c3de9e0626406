import { expect, it } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { heldBackFigures } from '../../src/report/heldBackFigures';
import { techniqueRows } from '../../src/report/techniqueRows';

const techniques = [
  { techniqueId: 'T1003', techniqueName: 'OS Credential Dumping', tactics: ['credential-access'] },
  { techniqueId: 'T1059', techniqueName: 'Command and Scripting Interpreter', tactics: ['execution'] },
  { techniqueId: 'none of it', techniqueName: '', tactics: [] },
];
const words = new Map([['T1059', [['powershell', 3] as const]]]);
const row = (actual: string, predicted: string) => ({
  alert: null,
  line: null,
  actual,
  predicted,
  confidence: null,
});
const figures = heldBackFigures({
  source: 'model',
  folds: 2,
  rows: [row('T1059', 'T1059'), row('T1059', 'T1003'), row('none of it', 'T1059')],
});

it('every technique that has alerts has a row, the most labelled first', async () => {
  const ids = ['T1059', 'T1059', 'none of it'];
  const rows = techniqueRows({ techniques, ids, figures, tallies: null, words }, await loadAttack());
  expect(rows.map(({ id, labelled }) => [id, labelled])).toEqual([
    ['T1059', 2],
    ['none of it', 1],
  ]);
  expect(rows[0]).toMatchObject({
    tactics: ['Execution'],
    url: 'https://attack.mitre.org/techniques/T1059',
    heldBack: { support: 2, precision: 0.5, recall: 0.5, f1: 0.5 },
    tagged: null,
    words: ['powershell'],
  });
});

it('an id that ATT&CK does not know has no page, and one that was never given no precision', async () => {
  const rows = techniqueRows({ techniques, ids: null, figures, tallies: [], words }, await loadAttack());
  const unknown = rows.find(({ id }) => id === 'none of it')!;
  expect(unknown).toMatchObject({ url: null, labelled: null, tagged: 0, words: [] });
  expect(unknown.heldBack).toMatchObject({ precision: null, recall: 0 });
});
