import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { TfidfVectorizer } from '../../src/text/tfidfVectorizer';

const texts = ['Encoded PowerShell command', 'PowerShell started', ''];

describe('TfidfVectorizer', () => {
  test('gives rows of length 1, rarer terms the larger weight', () => {
    const vectorizer = new TfidfVectorizer();
    const weights = vectorizer.fitTransform(texts);
    expect([weights.rows, weights.columns]).toEqual([3, 4]);
    const length = (i: number) => Math.hypot(...weights.row(i).values);
    expect(length(0)).toBeCloseTo(1, 15);
    expect(length(2)).toBe(0);
    const { vocabulary } = vectorizer;
    expect(weights.get(1, vocabulary.get('started')!)).toBeGreaterThan(
      weights.get(1, vocabulary.get('powershell')!),
    );
  });

  test('ignores unknown terms', () => {
    const vectorizer = new TfidfVectorizer().fit(texts);
    expect(vectorizer.transform(['unheard of', 'started']).toDense().toRows()).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 1],
    ]);
  });

  test('has the IDF weights of its columns, or none', () => {
    const { idf } = new TfidfVectorizer().fit(texts);
    const rare = 1 + Math.log(2);
    expect([...idf!]).toEqual(
      [rare, rare, 1 + Math.log(4 / 3), rare].map((value) => expect.closeTo(value, 14)),
    );
    expect(new TfidfVectorizer({ useIdf: false }).fit(texts).idf).toBeNull();
  });

  test('does not let a caller change the fitted state', () => {
    const vectorizer = new TfidfVectorizer().fit(texts);
    vectorizer.idf!.fill(0);
    vectorizer.getFeatureNamesOut().pop();
    expect(vectorizer.idf![0]).toBeGreaterThan(1);
    expect(vectorizer.getFeatureNamesOut()).toHaveLength(4);
  });

  test.each([
    {},
    { useIdf: false },
    { tokenizer: 'natural-stem' as const, stopWords: ['the'] },
    { analyzer: 'charWb' as const, ngramRange: [2, 3] as const, sublinearTf: true },
    { vocabulary: ['started', 'command'] },
  ])('comes back from JSON the same with %j', (options) => {
    const vectorizer = new TfidfVectorizer(options).fit(texts);
    const again = TfidfVectorizer.fromJSON(JSON.parse(JSON.stringify(vectorizer)));
    expect(again.transform(texts)).toEqual(vectorizer.transform(texts));
    expect(again.toJSON()).toEqual(vectorizer.toJSON());
  });

  test('refuses JSON whose weights do not fit its terms', () => {
    const json = new TfidfVectorizer().fit(texts).toJSON();
    expect(() => TfidfVectorizer.fromJSON({ ...json, terms: ['a'] })).toThrow('1 terms and 4 IDF weights');
    expect(() => TfidfVectorizer.fromJSON({ ...json, idf: null })).toThrow(InputError);
    expect(() => TfidfVectorizer.fromJSON({ ...json, type: 'CountVectorizer' })).toThrow(InputError);
  });

  test('says that it is not fitted yet', () => {
    expect(() => new TfidfVectorizer().transform(texts)).toThrow('not fitted yet');
    expect(() => new TfidfVectorizer().toJSON()).toThrow(InputError);
  });
});
