import { expect, test } from 'vitest';
import { CountVectorizer } from '../../src/text/countVectorizer';
import { FeatureUnion } from '../../src/text/featureUnion';
import {
  isVectorizer,
  isVectorizerJSON,
  type TextVectorizerJSON,
  vectorizerFromJSON,
  vectorizerParts,
} from '../../src/text/textVectorizer';
import { TfidfVectorizer } from '../../src/text/tfidfVectorizer';

const texts = ['port scan', 'host scan'];

test.each([
  new CountVectorizer(),
  new TfidfVectorizer(),
  new FeatureUnion({ transformers: [['words', new TfidfVectorizer()]] }),
])('vectorizerFromJSON reads each class', (vectorizer) => {
  const json = JSON.parse(JSON.stringify(vectorizer.fit(texts))) as TextVectorizerJSON;
  const again = vectorizerFromJSON(json);
  expect(again).toBeInstanceOf(vectorizer.constructor);
  expect(again.transform(texts)).toEqual(vectorizer.transform(texts));
});

test('vectorizerFromJSON refuses other data', () => {
  const json = { type: 'Date' } as unknown as TextVectorizerJSON;
  expect(() => vectorizerFromJSON(json)).toThrow('expected a TfidfVectorizer, found Date');
});

test('vectorizerParts gives one part for a vectorizer, and those of a union', () => {
  const words = new TfidfVectorizer({ binary: true }).fit(texts);
  const part = { first: 0, terms: ['host', 'port', 'scan'], options: { binary: true } };
  expect(vectorizerParts(words)).toEqual([part]);
  const union = new FeatureUnion({
    transformers: [
      ['a', words],
      ['b', words],
    ],
  });
  expect(vectorizerParts(union)).toEqual([part, { ...part, first: 3 }]);
});

test('isVectorizer and isVectorizerJSON tell vectorizers from others', () => {
  expect(isVectorizer(new CountVectorizer())).toBe(true);
  expect(isVectorizer({ fit: () => 1, transform: () => 1 })).toBe(false);
  expect(isVectorizerJSON({ type: 'FeatureUnion' })).toBe(true);
  expect(isVectorizerJSON({ type: 'OneHotEncoder' })).toBe(false);
});
