import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { CountVectorizer } from '../../src/text/countVectorizer';

const texts = ['Port scan, port scan', 'Host __proto__ constructor'];

describe('CountVectorizer', () => {
  test('counts terms in columns of code-point order', () => {
    const vectorizer = new CountVectorizer();
    expect(vectorizer.fitTransform(texts).toDense().toRows()).toEqual([
      [0, 0, 0, 2, 2],
      [1, 1, 1, 0, 0],
    ]);
    expect(vectorizer.getFeatureNamesOut()).toEqual(['__proto__', 'constructor', 'host', 'port', 'scan']);
    expect(vectorizer.vocabulary.get('port')).toBe(3);
  });

  test('gives with fit and transform what fitTransform gives', () => {
    const [one, other] = [new CountVectorizer(), new CountVectorizer()];
    expect(one.fit(texts).transform(texts)).toEqual(other.fitTransform(texts));
  });

  test('needs no fit when it is given a vocabulary', () => {
    const vectorizer = new CountVectorizer({ vocabulary: ['scan', 'host'] });
    expect(vectorizer.transform(texts).toDense().toRows()).toEqual([
      [2, 0],
      [0, 1],
    ]);
  });

  test('takes functions for tokens and preparation', () => {
    const vectorizer = new CountVectorizer({
      preprocessor: (text) => text.replaceAll('-', ' '),
      tokenizer: (text) => text.split(' '),
    });
    expect(vectorizer.fit(['A-b', 'A']).getFeatureNamesOut()).toEqual(['A', 'b']);
    expect(() => vectorizer.toJSON()).toThrow(InputError);
  });

  test('comes back from JSON the same', () => {
    const vectorizer = new CountVectorizer({ ngramRange: [1, 2], binary: true }).fit(texts);
    const again = CountVectorizer.fromJSON(JSON.parse(JSON.stringify(vectorizer)));
    expect(again.transform(texts)).toEqual(vectorizer.transform(texts));
    expect(again.getFeatureNamesOut()).toEqual(vectorizer.getFeatureNamesOut());
  });

  test('says that it is not fitted yet', () => {
    expect(() => new CountVectorizer().transform(texts)).toThrow('not fitted yet');
    expect(() => new CountVectorizer().getFeatureNamesOut()).toThrow(InputError);
  });

  test('checks its options when it is fitted, not before', () => {
    const vectorizer = new CountVectorizer({ ngramRange: [2, 1] });
    expect(() => vectorizer.fit(texts)).toThrow('ngramRange');
  });
});
