import { describe, expect, it } from 'vitest';
import { OneHotEncoder } from '../../../src/features/oneHotEncoder';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { TruncatedSVD } from '../../../src/matrix/truncatedSvd';
import { DecisionTreeClassifier } from '../../../src/models/decisionTreeClassifier';
import { fittedState } from '../../../src/notebook/display/fittedState';
import { SMOTE } from '../../../src/resample/smote';
import { TfidfVectorizer } from '../../../src/text/tfidfVectorizer';

describe('fittedState', () => {
  const X = DenseMatrix.fromRows([
    [0, 1],
    [1, 0],
    [1, 1],
  ]);

  it('tells what an estimator has learnt', () => {
    expect(fittedState(new DecisionTreeClassifier().fit(X, ['a', 'b', 'c']))).toBe('fitted: 3 classes');
    expect(fittedState(new TfidfVectorizer().fit(['one two']))).toBe('fitted: gives 2 columns');
    expect(fittedState(new TruncatedSVD({ nComponents: 1, randomState: 0 }).fit(X))).toMatch(
      /^fitted: 1 component with/,
    );
  });

  it('tells what has learnt nothing yet, and says nothing of what never learns', () => {
    expect(fittedState(new DecisionTreeClassifier())).toBe('not fitted yet');
    expect(fittedState(new OneHotEncoder())).toBe('not fitted yet');
    expect(fittedState(new SMOTE())).toBeUndefined();
  });
});
