import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { CountVectorizer } from '../../src/text/countVectorizer';
import { FeatureUnion, type FeatureUnionJSON } from '../../src/text/featureUnion';
import { TfidfVectorizer } from '../../src/text/tfidfVectorizer';

const texts = ['Port scan, port scan', 'Host __proto__ constructor', ''];

function union(transformerWeights?: Record<string, number>): FeatureUnion {
  return new FeatureUnion({
    transformers: [
      ['count', new CountVectorizer()],
      ['signs', new TfidfVectorizer({ analyzer: 'charWb', ngramRange: [2, 3] })],
    ],
    transformerWeights,
  });
}

describe('FeatureUnion', () => {
  test("puts its parts' columns side by side, each under its part's name", () => {
    const fitted = union();
    const dense = fitted.fitTransform(texts).toDense().toRows();
    const counts = new CountVectorizer().fitTransform(texts).toDense().toRows();
    const signs = new TfidfVectorizer({ analyzer: 'charWb', ngramRange: [2, 3] })
      .fitTransform(texts)
      .toDense()
      .toRows();
    expect(dense).toEqual(counts.map((row, i) => [...row, ...signs[i]]));
    expect(fitted.getFeatureNamesOut().slice(0, 6)).toEqual([
      'count____proto__',
      'count__constructor',
      'count__host',
      'count__port',
      'count__scan',
      'signs__ _',
    ]);
  });

  test('tells the columns, terms and options of each part', () => {
    const [count, signs] = union().fit(texts).parts;
    expect(count).toEqual({
      first: 0,
      terms: ['__proto__', 'constructor', 'host', 'port', 'scan'],
      options: {},
    });
    expect(signs.first).toBe(5);
    expect(signs.options.analyzer).toBe('charWb');
  });

  test('gives with fit and transform what fitTransform gives', () => {
    expect(union({ count: 3 }).fit(texts).transform(texts)).toEqual(union({ count: 3 }).fitTransform(texts));
  });

  test('multiplies a part with its weight, the others with 1', () => {
    const plain = union().fitTransform(texts).toDense().toRows();
    const weighted = union({ count: 0.5 }).fitTransform(texts).toDense().toRows();
    expect(weighted).toEqual(plain.map((row) => row.map((value, j) => (j < 5 ? value / 2 : value))));
  });

  test('comes back from JSON the same', () => {
    const fitted = union({ signs: 2 }).fit(texts);
    const again = FeatureUnion.fromJSON(JSON.parse(JSON.stringify(fitted)));
    expect(again.transform(texts)).toEqual(fitted.transform(texts));
    expect(again.getFeatureNamesOut()).toEqual(fitted.getFeatureNamesOut());
    expect(JSON.stringify(again)).toBe(JSON.stringify(fitted));
  });

  test('says that it is not fitted yet', () => {
    expect(() => union().transform(texts)).toThrow('not fitted yet');
    expect(() => union().getFeatureNamesOut()).toThrow(InputError);
  });

  test('refuses parts that are no vectorizers, and weights of no part, when it is fitted', () => {
    const parts = [['words', {}]] as unknown as [string, TfidfVectorizer][];
    expect(() => new FeatureUnion({ transformers: parts }).fit(texts)).toThrow('"words" is no vectorizer');
    expect(() => union({ sings: 2 }).fit(texts)).toThrow(
      'transformerWeights has "sings": there are count, signs',
    );
    expect(() => union({ signs: Number.NaN }).fit(texts)).toThrow('is NaN: give a number');
    expect(() => new FeatureUnion({ transformers: [] }).fit(texts)).toThrow('no transformers');
  });

  test('refuses JSON that is something else', () => {
    const json = JSON.parse(JSON.stringify(union().fit(texts))) as FeatureUnionJSON;
    const broken: unknown[] = [
      null,
      { ...json, type: 'TfidfVectorizer' },
      { ...json, transformers: {} },
      { ...json, transformers: [['a', null]] },
      { ...json, transformers: [json.transformers[0], json.transformers[0]] },
      { ...json, transformerWeights: { signs: 'heavy' } },
    ];
    for (const value of broken) {
      expect(() => FeatureUnion.fromJSON(value as FeatureUnionJSON), JSON.stringify(value)).toThrow(
        InputError,
      );
    }
  });
});
