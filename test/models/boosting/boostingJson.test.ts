import { expect, test } from 'vitest';
import { InputError } from '../../../src/errors/inputError';
import { encodeArray } from '../../../src/matrix/encodedArray';
import { boostingFromJSON, boostingToJSON } from '../../../src/models/boosting/boostingJson';

const model = {
  classes: ['a', 'b'],
  features: 3,
  iterations: 2,
  trees: {
    outputs: 1,
    startMargins: Float64Array.of(0.5),
    treeStarts: Int32Array.of(0, 3, 4),
    leftChild: Int32Array.of(1, -1, -1, -1),
    feature: Int32Array.of(2, 0, 0, 0),
    threshold: Float64Array.of(0.5, -1, 1, 2),
    cover: Float64Array.of(5, 2, 3, 5),
  },
};
const json = boostingToJSON('Boosting', { classWeight: new Map([['a', 2]]), maxIter: 2 }, model);

test('boostingFromJSON reads what boostingToJSON wrote', () => {
  expect(boostingFromJSON('Boosting', JSON.parse(JSON.stringify(json)))).toEqual(model);
});

test.each<[string, object]>([
  ['a child before its parent', { leftChild: encodeArray(Int32Array.of(0, -1, -1, -1)) }],
  ['a child of another tree', { leftChild: encodeArray(Int32Array.of(2, -1, -1, -1)) }],
  ['a column that is not there', { feature: encodeArray(Int32Array.of(3, 0, 0, 0)) }],
  ['a threshold that is no number', { threshold: encodeArray(Float64Array.of(Number.NaN, -1, 1, 2)) }],
  ['arrays of different lengths', { cover: encodeArray(Float64Array.of(5, 2, 3)) }],
  ['an empty tree', { treeStarts: encodeArray(Int32Array.of(0, 0, 4)) }],
  ['margins for other classes', { startMargins: encodeArray(Float64Array.of(0, 0)) }],
])('boostingFromJSON refuses %s', (_, part) => {
  const trees = { ...(json['trees'] as object), ...part };
  expect(() => boostingFromJSON('Boosting', { ...json, trees })).toThrow(InputError);
});

test('boostingFromJSON refuses a number of iterations that the trees do not have', () => {
  expect(() => boostingFromJSON('Boosting', { ...json, iterations: 3 })).toThrow(/do not fit together/);
});
