import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { CountVectorizer } from '../../src/text/countVectorizer';
import { keptTerms } from '../../src/text/keptTerms';
import type { CountVectorizerOptions } from '../../src/text/vectorizerOptions';
import { readFixture, sha } from './goldenCase';
import { sampleTexts } from './sampleTexts';

describe('keptTerms', () => {
  // Four terms in three documents: in 1, 3, 2 and 1 of them.
  const counts = SparseMatrix.fromDense(
    DenseMatrix.fromRows([
      [5, 0, 0],
      [1, 1, 1],
      [1, 0, 2],
      [0, 3, 0],
    ]),
  );
  const backwards = (terms: Int32Array) => terms.toReversed();
  const kept = (options: CountVectorizerOptions) => [...keptTerms(counts, backwards, options)];

  test('drops terms in too few or too many documents', () => {
    expect(kept({})).toEqual([3, 2, 1, 0]);
    expect(kept({ minDf: 2 })).toEqual([2, 1]);
    expect(kept({ minDf: 0.5 })).toEqual([2, 1]);
    expect(kept({ maxDf: 1 })).toEqual([3, 0]);
    expect(kept({ maxDf: { fraction: 1 } })).toEqual([3, 2, 1, 0]);
    expect(kept({ maxDf: 0.9 })).toEqual([3, 2, 0]);
  });

  test('keeps the most frequent, among equals the first in order', () => {
    expect(kept({ maxFeatures: 1 })).toEqual([0]);
    expect(kept({ maxFeatures: 2 })).toEqual([3, 0]);
    expect(kept({ maxFeatures: 9 })).toEqual([3, 2, 1, 0]);
  });

  test("keeps what NumPy's stable sort would, on the sample", () => {
    const { featureLimits } = readFixture<{
      featureLimits: { options: CountVectorizerOptions; terms: string }[];
    }>('text', 'facts.json');
    const texts = sampleTexts();
    for (const { options, terms } of featureLimits) {
      const vectorizer = new CountVectorizer(options).fit(texts);
      expect(sha(vectorizer.getFeatureNamesOut().join('\0'))).toBe(terms);
    }
  });

  test('refuses limits that leave nothing, or contradict one another', () => {
    expect(() => kept({ minDf: 4, maxDf: 4 })).toThrow(InputError);
    expect(() => kept({ minDf: 4, maxDf: 4 })).toThrow('no term is left');
    expect(() => kept({ minDf: 2, maxDf: 1 })).toThrow('maxDf means 1 documents and minDf 2');
  });
});
