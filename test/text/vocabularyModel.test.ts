import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { VocabularyModel } from '../../src/text/vocabularyModel';

test('VocabularyModel.learn(texts, options) sorts the terms and counts all of them in order of occurrence', () => {
  const { model, counted } = VocabularyModel.learn(['scan port scan', 'port host'], { maxDf: 1 });
  expect(model.terms).toEqual(['host', 'scan']);
  expect(counted.counts.toDense().toRows()).toEqual([
    [2, 0],
    [1, 1],
    [0, 1],
  ]);
  expect([...counted.order]).toEqual([2, 0]);
});

test('VocabularyModel.count(texts) counts the known terms in the order of the columns', () => {
  const model = VocabularyModel.of(['host', 'scan'], { binary: true });
  expect(model.count(['scan scan host x', 'x']).toDense().toRows()).toEqual([
    [1, 1],
    [0, 0],
  ]);
});

test('VocabularyModel.learn(texts, options) takes a given vocabulary as it is', () => {
  const { model } = VocabularyModel.learn(['scan'], { vocabulary: ['z', 'a'], minDf: 5 });
  expect(model.terms).toEqual(['z', 'a']);
});

test('VocabularyModel.learn(texts, options) refuses texts without a term', () => {
  expect(() => VocabularyModel.learn(['', 'a'], {})).toThrow(InputError);
  expect(() => VocabularyModel.learn([], {})).toThrow('no term in 0 texts');
});
