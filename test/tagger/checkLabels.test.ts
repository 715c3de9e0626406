import { expect, it } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { checkLabels } from '../../src/tagger/checkLabels';

const texts = (ids: readonly string[]) => ({
  alerts: ids.map((_, i) => `alert ${i}`),
  ids,
  lines: ids.map((_, i) => i + 2),
});

it('labels that cannot be used are named with their lines, and none is changed or dropped', async () => {
  const ids = ['T1059', 'T107.004', 'TA0006', 'T9999', 'T107.004'];
  const { problems, unfitRows, ids: after } = checkLabels(texts(ids), await loadAttack());
  expect(problems.map(({ kind, lines, becomes }) => [kind, lines, becomes])).toEqual([
    ['malformed', [3, 6], null],
    ['tactic', [4], null],
    ['unknown', [5], null],
  ]);
  expect(unfitRows).toBe(4);
  expect(after).toEqual(ids);
});

it('labels that are written differently are mended, sub-techniques stay', async () => {
  const { problems, ids } = checkLabels(texts(['t1059/001', 'T1059.001']), await loadAttack());
  expect(problems).toMatchObject([{ kind: 'repaired', becomes: 'T1059.001' }]);
  expect(ids).toEqual(['T1059.001', 'T1059.001']);
});

it('sub-techniques are unfit where parents are asked for, with the parent beside', async () => {
  const { problems } = checkLabels(texts(['T1059.001']), await loadAttack(), { parentsOnly: true });
  expect(problems).toMatchObject([{ kind: 'sub-technique', becomes: null, suggestions: [{ id: 'T1059' }] }]);
});

it('equal texts with different labels are conflicts', async () => {
  const rows = { alerts: ['same', 'same'], ids: ['T1059', 'T1003'], lines: [2, 3] };
  expect(checkLabels(rows, await loadAttack()).conflicts).toHaveLength(1);
});
