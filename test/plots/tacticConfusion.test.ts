import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tacticConfusion } from '../../src/plots/tacticConfusion';
import { exampleAttack } from './exampleAttack';

const attack = exampleAttack([
  ['T1053', 'execution', 'persistence', 'privilege-escalation'],
  ['T1547', 'persistence', 'privilege-escalation'],
  ['T1003', 'credential-access'],
  ['T1003.001', 'credential-access'],
]);
const ids = ['T1053', 'T1547', 'T1003', 'T1003.001', 'T9999'];

it('tacticConfusion divides an alert among the tactics of its true technique', () => {
  const { labels, counts, sharing, alerts } = tacticConfusion(['T1053'], ['T1053'], attack);
  expect(labels).toEqual(['Execution', 'Persistence', 'Privilege Escalation']);
  expect(counts.toRows()).toEqual([
    [1 / 3, 0, 0],
    [0, 1 / 3, 0],
    [0, 0, 1 / 3],
  ]);
  expect([sharing, alerts]).toEqual([1, 1]);
});

it('tacticConfusion divides a wrong part among the tactics that were predicted', () => {
  const { labels, counts, sharing } = tacticConfusion(['T1053', 'T1003.001'], ['T1547', 'T1003'], attack);
  expect(labels).toEqual(['Execution', 'Persistence', 'Privilege Escalation', 'Credential Access']);
  expect(counts.toRows()).toEqual([
    [0, 1 / 6, 1 / 6, 0],
    [0, 1 / 3, 0, 0],
    [0, 0, 1 / 3, 0],
    [0, 0, 0, 1],
  ]);
  expect(sharing).toBe(1);
});

it('tacticConfusion keeps techniques that ATT&CK does not list in a row of their own, the last', () => {
  const { labels, sharing } = tacticConfusion(['T9999', 'T1003'], ['T1003', '__proto__'], attack);
  expect(labels).toEqual(['Credential Access', 'no known tactic']);
  expect(sharing).toBe(0);
});

it('tacticConfusion counts each alert once, and gives each row the same sum whatever was predicted', () => {
  const pairs = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { minLength: 1 });
  fc.assert(
    fc.property(pairs, (rows) => {
      const actual = rows.map(([id]) => id);
      const given = tacticConfusion(
        actual,
        rows.map(([, id]) => id),
        attack,
      );
      const right = tacticConfusion(actual, actual, attack);
      expect(given.counts.data.reduce((sum, count) => sum + count, 0)).toBeCloseTo(rows.length);
      right.labels.forEach((label, i) => {
        const row = given.counts.row(given.labels.indexOf(label));
        expect(row.reduce((sum, count) => sum + count, 0)).toBeCloseTo(right.counts.get(i, i));
      });
    }),
  );
});

it('tacticConfusion refuses no alerts and unequal lengths', () => {
  expect(() => tacticConfusion([], [], attack)).toThrow('0 true and 0 predicted');
  expect(() => tacticConfusion(['T1003'], [], attack)).toThrow('1 true and 0 predicted');
});
