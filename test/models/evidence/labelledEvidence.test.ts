import { expect, test } from 'vitest';
import { labelledEvidence, linearScores, withLinear } from '../../../src/models/evidence/labelledEvidence';
import { COLUMNS, evidenceCase, labels, unseen, WORDS } from './evidenceCase';

const { X, y } = evidenceCase(1);
const classes = [...labels, unseen];
const codes = Int32Array.from(y, (label) => classes.indexOf(label));
const shape = { columns: COLUMNS, words: WORDS, classes: classes.length };

test('labelledEvidence counts the alerts of each class, and fits a linear model of them', () => {
  const evidence = labelledEvidence(shape, X, codes, classes, { C: 3, nJobs: 1 });
  expect([...evidence.counts]).toEqual([8, 8, 8, 0]);
  expect(evidence.linear.classes).toEqual(labels);
  expect([...evidence.linearCodes]).toEqual([0, 1, 2]);
  expect(withLinear(shape, X, codes, classes, evidence.linear)).toEqual(evidence);
});

test('linearScores gives a class that the linear model does not know the lowest score of the row', () => {
  const evidence = labelledEvidence(shape, X, codes, classes, { C: 3, nJobs: 1 });
  const known = evidence.linear.decisionFunction(X);
  const scores = linearScores(evidence, X, classes.length);
  for (let i = 0; i < X.rows; i++) {
    expect([...scores.row(i)]).toEqual([...known.row(i), Math.min(...known.row(i))]);
  }
});
