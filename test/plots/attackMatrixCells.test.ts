import { expect, it } from 'vitest';
import { attackMatrixCells } from '../../src/plots/attackMatrixCells';
import { exampleAttack } from './exampleAttack';

const attack = exampleAttack([
  ['T1053', 'execution', 'persistence'],
  ['T1003', 'credential-access'],
  ['T1003.001', 'credential-access'],
  ['T1003.002', 'credential-access'],
]);
const values: [string, number][] = [
  ['T1003', 1],
  ['T1003.001', 5],
  ['T1003.002', 2],
  ['T9999', 7],
  ['t1053', 3],
];

it('attackMatrixCells counts sub-techniques to their parents', () => {
  const { used } = attackMatrixCells(attack, values, 'sum');
  expect(used.map(({ technique, value }) => [technique.id, value])).toEqual([
    ['T1003', 8],
    ['T1053', 3],
  ]);
  expect(used[0].parts).toEqual([
    ['T1003.001', 5],
    ['T1003.002', 2],
    ['T1003', 1],
  ]);
});

it('attackMatrixCells gives a parent the best of the scores', () => {
  expect(attackMatrixCells(attack, values, 'max').used[0].value).toBe(5);
});

it('attackMatrixCells has the tactics in order, a technique in each of its own, and lists unknown ids', () => {
  const { columns, unlisted } = attackMatrixCells(attack, values, 'sum');
  expect(columns.map(({ tactic }) => tactic.name).slice(2, 5)).toEqual([
    'Initial Access',
    'Execution',
    'Persistence',
  ]);
  expect(columns.map(({ cells }) => cells.length)).toEqual([0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  expect(unlisted).toEqual(['T9999']);
});

it('attackMatrixCells refuses values that are none, and ids that come twice', () => {
  expect(() => attackMatrixCells(attack, [['T1003', -1]], 'sum')).toThrow('T1003 has value -1');
  expect(() => attackMatrixCells(attack, [['T1003', Number.NaN]], 'sum')).toThrow('T1003 has value NaN');
  expect(() => attackMatrixCells(attack, [values[0], values[0]], 'sum')).toThrow('T1003 comes twice');
});
