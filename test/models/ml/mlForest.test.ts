import { describe, expect, it } from 'vitest';
import { loadMlForest, trainMlTree } from '../../../src/models/ml/mlForest';

const rows = [
  [0, 5],
  [1, 5],
  [2, 5],
  [3, 5],
  [4, 5],
  [5, 5],
];
const setup = { rows, codes: [0, 0, 0, 1, 1, 1], features: 2, seed: 1, maxDepth: 9, minSamplesSplit: 2 };

describe('trainMlTree', () => {
  it('grows a tree of one vote', () => {
    const votes = trainMlTree(setup).predictionValues(rows);
    expect(rows.map((_, i) => votes.get(i, 0))).toEqual(setup.codes);
  });

  it('keeps a node as a leaf when it has too few rows', () => {
    const votes = trainMlTree({ ...setup, minSamplesSplit: 7 }).predictionValues(rows);
    expect(new Set(rows.map((_, i) => votes.get(i, 0))).size).toBe(1);
  });
});

describe('loadMlForest', () => {
  it('gives back the tree that was written, and refuses anything else', () => {
    const json: unknown = JSON.parse(JSON.stringify(trainMlTree(setup)));
    const votes = loadMlForest(json, 2, 2).predictionValues(rows);
    expect(rows.map((_, i) => votes.get(i, 0))).toEqual(setup.codes);
    expect(() => loadMlForest({}, 2, 2)).toThrow('broken');
    expect(() => loadMlForest(null, 2, 2)).toThrow('broken');
  });
});
