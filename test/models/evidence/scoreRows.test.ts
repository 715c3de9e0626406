import { expect, test } from 'vitest';
import { scoreRows } from '../../../src/models/evidence/scoreRows';
import { EvidenceClassifier } from '../../../src/models/evidenceClassifier';
import { evidenceCase, WORDS } from './evidenceCase';

const { X, y, knowledge } = evidenceCase(1);
const asked = evidenceCase(2, 250).X;

test.each([
  ['with ATT&CK’s texts', { knowledge, words: WORDS }],
  ['without them', {}],
])('scoreRows gives the same scores on any number of threads, %s', (_, options) => {
  const { evidence } = new EvidenceClassifier({ nJobs: 1 }).fit(X, y, options);
  const alone = scoreRows(evidence, asked, 1);
  expect(scoreRows(evidence, asked, 2)).toEqual(alone);
  expect(scoreRows(evidence, asked)).toEqual(alone);
  for (let i = 0; i < asked.rows; i += 50) {
    expect(scoreRows(evidence, asked.selectRows([i])).row(0)).toEqual(alone.row(i));
  }
});

test('scoreRows gives no scores for no rows', () => {
  const { evidence } = new EvidenceClassifier({ nJobs: 1 }).fit(X, y);
  expect(scoreRows(evidence, asked.selectRows([])).rows).toBe(0);
});
