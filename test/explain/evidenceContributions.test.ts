import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceContributions } from '../../src/explain/evidenceContributions';
import type { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { EvidenceClassifier } from '../../src/models/evidenceClassifier';
import { anyRow, evidenceCase, sparse, WORDS } from '../models/evidence/evidenceCase';

function assertAddsUp(classifier: EvidenceClassifier, X: SparseMatrix): void {
  const scores = classifier.decisionFunction(X).row(0);
  scores.forEach((expected, code) => {
    const { base, score, columns, values } = evidenceContributions(classifier, X.row(0), code);
    expect(Math.abs(score - expected)).toBeLessThan(1e-9);
    expect(Math.abs(values.reduce((sum, value) => sum + value, base) - expected)).toBeLessThan(1e-9);
    const own = new Set(X.row(0).indices);
    expect([...columns].every((column) => own.has(column))).toBe(true);
  });
}

describe('evidenceContributions', () => {
  test('add up to the score of every class, for any model and alert', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 12 }),
        fc.boolean(),
        anyRow,
        (seed, words, isInformed, row) => {
          const { X, y, knowledge } = evidenceCase(seed);
          const classifier = new EvidenceClassifier({ nJobs: 1 });
          classifier.fit(X, y, isInformed ? { knowledge, words } : { words });
          assertAddsUp(classifier, sparse([row]));
        },
      ),
      { seed: 21, numRuns: 40 },
    );
  });

  test('start from the number of alerts and the linear model’s intercept', () => {
    const { X, y, knowledge } = evidenceCase(2);
    const classifier = new EvidenceClassifier({ nJobs: 1 }).fit(X, y, { knowledge, words: WORDS });
    const empty = sparse([new Array<number>(12).fill(0)]);
    const { base, score, columns } = evidenceContributions(classifier, empty.row(0), 3);
    expect(columns).toHaveLength(0);
    expect(base).toBe(score);
    expect(base).toBeCloseTo(classifier.decisionFunction(empty).get(0, 3), 12);
  });
});
