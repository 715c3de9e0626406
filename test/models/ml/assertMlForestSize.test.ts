import { describe, expect, it } from 'vitest';
import { assertMlForestSize } from '../../../src/models/ml/assertMlForestSize';

describe('assertMlForestSize', () => {
  it('allows a few hundred rows on SVD columns', () => {
    expect(() => assertMlForestSize({ rows: 400, features: 7, classes: 40, trees: 50 })).not.toThrow();
  });

  it('refuses what took minutes when it was measured', () => {
    expect(() => assertMlForestSize({ rows: 500, features: 1000, classes: 50, trees: 1 })).toThrow(
      'ml-random-forest would take about 60 s for 1 trees on 500 rows with 1000 features each and 50 classes',
    );
    expect(() => assertMlForestSize({ rows: 4000, features: 100, classes: 10, trees: 10 })).toThrow(
      'with TruncatedSVD',
    );
  });
});
