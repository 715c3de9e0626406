import { expect, test } from 'vitest';
import { CountVectorizer } from '../../src/text/countVectorizer';
import { FeatureUnion } from '../../src/text/featureUnion';
import { TfidfVectorizer } from '../../src/text/tfidfVectorizer';
import { composeGolden, composeRows, expectEntries, type GoldenEntries } from '../features/goldenEntries';

interface Golden {
  readonly weights: Record<string, number> | null;
  readonly train: GoldenEntries;
  readonly test: GoldenEntries;
  readonly names: readonly string[];
}

test.each(composeGolden<Golden[]>('union'))(
  "FeatureUnion gives scikit-learn's columns, weights $weights",
  async (golden) => {
    const { train, test } = await composeRows();
    const union = new FeatureUnion({
      transformers: [
        ['words', new TfidfVectorizer({ ngramRange: [1, 2], sublinearTf: true, minDf: 2 })],
        ['signs', new TfidfVectorizer({ analyzer: 'charWb', ngramRange: [3, 4], minDf: 4 })],
        ['count', new CountVectorizer({ binary: true, minDf: 6 })],
      ],
      transformerWeights: golden.weights,
    });
    expectEntries(union.fitTransform(train.column('alert')), golden.train);
    expectEntries(union.transform(test.column('alert')), golden.test);
    expect(union.getFeatureNamesOut().filter((_, j) => j % 97 === 0)).toEqual(golden.names);
  },
);
