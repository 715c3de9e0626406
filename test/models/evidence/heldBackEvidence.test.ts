import { describe, expect, test } from 'vitest';
import { evidenceChannels } from '../../../src/models/evidence/evidenceChannels';
import { channelCount } from '../../../src/models/evidence/evidenceReader';
import { heldBackEvidence } from '../../../src/models/evidence/heldBackEvidence';
import { COLUMNS, evidenceCase, labels, sparse, WORDS } from './evidenceCase';

const shape = { columns: COLUMNS, words: WORDS, classes: labels.length };
const rules = { folds: 4, maxRows: 1000, seed: 0, linear: { C: 3, nJobs: 1 } };
const nearest = evidenceChannels.findIndex(({ name }) => name === 'nearest labelled alert');
const count = evidenceChannels.findIndex(({ name }) => name === 'number of labelled alerts');

function ones(column: number): number[] {
  return Array.from({ length: COLUMNS }, (_, j) => (j === column ? 1 : 0));
}

describe('heldBackEvidence', () => {
  test('reads each row once, by a training that had not seen it', () => {
    // Nobody shares a column with anybody: what is like a row can only be the row itself.
    const X = sparse(Array.from({ length: COLUMNS }, (_, i) => ones(i)));
    const codes = Int32Array.from({ length: COLUMNS }, (_, i) => i % labels.length);
    const { rows, values } = heldBackEvidence(shape, X, codes, labels, null, undefined, rules);
    expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({ length: COLUMNS }, (_, i) => i));
    for (let at = nearest; at < values.length; at += channelCount) expect(values[at]).toBe(0);
  });

  test('tells of a row what the others say', () => {
    const X = sparse(Array.from({ length: COLUMNS }, (_, i) => ones(i % labels.length)));
    const codes = Int32Array.from({ length: COLUMNS }, (_, i) => i % labels.length);
    const { rows, values } = heldBackEvidence(shape, X, codes, labels, null, undefined, rules);
    rows.forEach((row, k) => {
      labels.forEach((_, c) => {
        const at = (k * labels.length + c) * channelCount;
        expect(values[at + nearest]).toBe(c === codes[row] ? 1 : 0);
      });
    });
    // 12 rows, 3 of them held back.
    for (let k = 0; k < rows.length; k++) {
      const counts = labels.map((_, c) => Math.expm1(values[(k * labels.length + c) * channelCount + count]));
      expect(counts.reduce((sum, value) => sum + value, 0)).toBeCloseTo(9, 5);
    }
  });

  test('holds a group back as a whole', () => {
    // Rows 2g and 2g + 1 are equal, and like no others: read by each other they would be told at once.
    const X = sparse(Array.from({ length: COLUMNS }, (_, i) => ones(i >> 1)));
    const codes = Int32Array.from({ length: COLUMNS }, (_, i) => (i >> 1) % labels.length);
    const groups = Array.from({ length: COLUMNS }, (_, i) => `report ${i >> 1}`);
    const likeness = (their: readonly string[] | undefined): number => {
      const { values } = heldBackEvidence(shape, X, codes, labels, null, their, rules);
      let most = 0;
      for (let at = nearest; at < values.length; at += channelCount) most = Math.max(most, values[at]);
      return most;
    };
    expect(likeness(groups)).toBe(0);
    expect(likeness(undefined)).toBe(1);
  });

  test('draws the rows that it reads where there are more than it may', () => {
    const { X, y } = evidenceCase(2, 60);
    const codes = Int32Array.from(y, (label) => labels.indexOf(label));
    const held = (seed: number) =>
      heldBackEvidence(shape, X, codes, labels, null, undefined, { ...rules, maxRows: 10, seed });
    const { rows, values } = held(0);
    expect(new Set(rows).size).toBe(10);
    expect(values).toHaveLength(10 * labels.length * channelCount);
    expect(held(0)).toEqual({ rows, values });
    expect(held(5).rows).not.toEqual(rows);
  });

  test('reads nothing where nothing is left to read by', () => {
    const { X, y } = evidenceCase(3, 1);
    const codes = Int32Array.from(y, () => 0);
    const one = { ...rules, folds: 1 };
    expect(heldBackEvidence(shape, X, codes, labels, null, undefined, one).rows).toHaveLength(0);
  });
});
