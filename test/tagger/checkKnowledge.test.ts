import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { checkKnowledge } from '../../src/tagger/checkKnowledge';

test('checkKnowledge takes lists of texts with an id each', () => {
  const part = { source: 'description', texts: ['a', ''], ids: ['T1', 'T2'] };
  expect(() => checkKnowledge([part, { ...part, source: 'analytic' }])).not.toThrow();
  expect(() => checkKnowledge([])).not.toThrow();
});

test.each([
  [{}],
  ['description'],
  [[null]],
  [['description']],
  [[{ texts: [], ids: [] }]],
  [[{ source: 'constructor', texts: [], ids: [] }]],
  [[{ source: 'description', texts: ['a'], ids: [] }]],
  [[{ source: 'description', texts: [1], ids: ['T1'] }]],
  [[{ source: 'description', texts: ['a'], ids: [null] }]],
  [[{ source: 'description', texts: 'a', ids: 'b' }]],
])('checkKnowledge refuses %j', (json) => {
  expect(() => checkKnowledge(json)).toThrow(InputError);
});
