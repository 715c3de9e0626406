import { describe, expect, it } from 'vitest';
import { encodeArray } from '../../../src/matrix/encodedArray';
import type { RandomForestClassifier } from '../../../src/models/randomForestClassifier';
import { type ForestJSON, forestFromJSON, optionsFromJSON } from '../../../src/models/tree/forestJson';
import { fitCase, type GoldenCase, readGolden } from './golden';

const golden = readGolden('ties');
const type = 'RandomForestClassifier';
const options = { classWeight: [['0', 2]], maxDepth: 4 };
const goldenCase: GoldenCase = { ...golden.cases[0], model: 'forest', options, sparse: false, seed: 5 };
const forest = fitCase(golden, goldenCase) as RandomForestClassifier;
const json = JSON.parse(JSON.stringify(forest)) as ForestJSON;

const withNodes = (nodes: object): object => ({ ...json, nodes: { ...json.nodes, ...nodes } });

describe('a forest as JSON', () => {
  it('keeps the trees and the options', () => {
    expect(forestFromJSON(type, json).nodes.threshold).toEqual(
      Float64Array.from(forest.trees.flatMap((tree) => [...tree.threshold])),
    );
    expect(optionsFromJSON(type, json)).toMatchObject({
      maxDepth: 4,
      randomState: 5,
      classWeight: new Map([['0', 2]]),
    });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['another class', { ...json, type: 'LinearSVC' }],
    ['missing nodes', { ...json, nodes: undefined }],
    ['no classes', { ...json, classes: [] }],
    ['a missing array', withNodes({ threshold: undefined })],
    ['a shorter array', withNodes({ threshold: encodeArray(new Float64Array(3)) })],
    ['no trees', withNodes({ treeStarts: encodeArray(new Int32Array(1)) })],
    ['unknown classes', { ...json, classes: ['0'] }],
    ['too few features', { ...json, features: 1 }],
    [
      'a loop',
      withNodes({ leftChild: encodeArray(new Int32Array(forestFromJSON(type, json).nodes.feature.length)) }),
    ],
  ])('refuses %s', (_, data) => {
    expect(() => forestFromJSON(type, data)).toThrow(/expected|incomplete|do not fit together/);
  });
});
