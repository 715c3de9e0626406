import { expect, test } from 'vitest';
import { FeatureUnion } from '../../src/text/featureUnion';
import { TfidfVectorizer } from '../../src/text/tfidfVectorizer';
import { buildVectorizer, type UnionChoice } from '../../src/text/vectorizerChoice';

test('buildVectorizer gives a TfidfVectorizer of the options', () => {
  const vectorizer = buildVectorizer({ sublinearTf: true });
  expect(vectorizer).toBeInstanceOf(TfidfVectorizer);
  expect(vectorizer.options).toEqual({ sublinearTf: true });
});

test('buildVectorizer gives a union of named parts with their weights', () => {
  const vectorizer = buildVectorizer({
    union: [{ name: 'words' }, { name: 'signs', weight: 0.5, analyzer: 'charWb' }],
  }) as FeatureUnion;
  expect(vectorizer).toBeInstanceOf(FeatureUnion);
  expect(vectorizer.options.transformers.map(([name, part]) => [name, part.options])).toEqual([
    ['words', {}],
    ['signs', { analyzer: 'charWb' }],
  ]);
  expect(vectorizer.options.transformerWeights).toEqual({ words: 1, signs: 0.5 });
});

test('buildVectorizer refuses a union that is no list of parts', () => {
  expect(() => buildVectorizer({ union: 'words' } as unknown as UnionChoice)).toThrow('union is "words"');
  expect(() => buildVectorizer({ union: [null] } as unknown as UnionChoice)).toThrow('give a list of parts');
  expect(() => buildVectorizer({ union: [{}] } as unknown as UnionChoice).fit(['a b'])).toThrow('no name');
});
