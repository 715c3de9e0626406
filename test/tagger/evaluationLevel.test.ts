import { expect, test } from 'vitest';
import { tacticOf, trainingLabels } from '../../src/tagger/evaluationLevel';
import { catalogue } from './trainedTagger';

const ids = ['T1059.001', 'T1003', 'T1547.001'];

test.each([
  ['technique', ['T1059', 'T1003', 'T1547']],
  ['sub-technique', ids],
  ['tactic', ids],
  [undefined, ids],
] as const)('for the level %s the labels %j are learned', (level, expected) => {
  expect(trainingLabels(ids, level)).toEqual(expected);
});

test('sub-techniques of a column of their own go before the ids, where there are some', () => {
  expect(trainingLabels(['T1059', 'T1003'], 'sub-technique', ['T1059.003', ''])).toEqual([
    'T1059.003',
    'T1003',
  ]);
  expect(trainingLabels(['T1059'], 'technique', ['T1059.003'])).toEqual(['T1059']);
});

test('the tactic of a technique is its first in the order of the matrix', async () => {
  const attack = await catalogue();
  expect(tacticOf(attack, 'T1003')).toBe('credential-access');
  expect(tacticOf(attack, 'T1547')).toBe('persistence');
  for (const { id, tactics } of attack.techniques()) {
    const order = attack.tactics.map(({ shortname }) => shortname);
    const first = [...tactics].sort((a, b) => order.indexOf(a) - order.indexOf(b))[0];
    expect([id, tacticOf(attack, id)]).toEqual([id, first]);
  }
});

test('an id that ATT&CK does not know stands for itself', async () => {
  expect(tacticOf(await catalogue(), 'constructor')).toBe('constructor');
});
