import { expect, test } from 'vitest';
import { checkPartNames, checkPartWeights, partWeight } from '../../src/text/partNames';

test('checkPartNames takes names that differ', () => {
  expect(() => checkPartNames('FeatureUnion', 'transformers', [['a'], ['b']])).not.toThrow();
});

test.each([
  [[], 'FeatureUnion has no transformers'],
  [[['a'], ['a']], 'has "a" twice'],
  [[['a__b']], '"a__b" in transformers is no name'],
  [[['']], '"" in transformers is no name'],
  [[7], '7 in transformers is no name'],
  [[[() => 1]], 'function in transformers is no name'],
])('checkPartNames refuses %j', (parts, message) => {
  const check = () => checkPartNames('FeatureUnion', 'transformers', parts as [string][]);
  expect(check).toThrow(message);
});

test('checkPartWeights refuses weights of no part, and what is no number', () => {
  expect(() => checkPartWeights('weights', null, [['a']])).not.toThrow();
  expect(() => checkPartWeights('weights', { b: 1 }, [['a']])).toThrow('weights has "b": there are a');
  expect(() => checkPartWeights('weights', { a: Number.POSITIVE_INFINITY }, [['a']])).toThrow('is Infinity');
});

test('partWeight is 1 where none is given, whatever the name', () => {
  expect(partWeight({ a: 3 }, 'a')).toBe(3);
  expect(partWeight({ a: 3 }, 'constructor')).toBe(1);
  expect(partWeight(null, 'a')).toBe(1);
});
