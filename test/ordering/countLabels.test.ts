import { expect, test } from 'vitest';
import { countLabels } from '../../src/ordering/countLabels';

test('countLabels counts each label, in code-point order', () => {
  expect([...countLabels(['b', '\u{1f98a}', 'a', '\uffee', 'b'])]).toEqual([
    ['a', 1],
    ['b', 2],
    ['\uffee', 1],
    ['\u{1f98a}', 1],
  ]);
});

test('countLabels takes names that objects have as labels', () => {
  expect(countLabels(['constructor', '__proto__', 'constructor']).get('constructor')).toBe(2);
});

test('countLabels of nothing is empty', () => {
  expect(countLabels([]).size).toBe(0);
});
