import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { KFold } from '../../src/selection/kFold';
import { outOfFoldOutputs } from '../../src/selection/outOfFoldOutputs';
import { tree } from './ensembleCases';

const X = DenseMatrix.fromRows([[1], [1], [2], [2]]);
const y = ['a', 'b', 'a', 'b'];
const folds = new KFold({ nSplits: 2 }).split(X);

it('outOfFoldOutputs scores each row by a model that has not seen it, weights included', () => {
  const sampleWeight = Float64Array.of(3, 1, 1, 4);
  expect(
    outOfFoldOutputs(tree(), { X, y, sampleWeight }, folds, 'predictProba', ['a', 'b']).toRows(),
  ).toEqual([
    [0.2, 0.8],
    [0.2, 0.8],
    [0.75, 0.25],
    [0.75, 0.25],
  ]);
});

it('outOfFoldOutputs refuses folds that leave a row out', () => {
  const outputs = () => outOfFoldOutputs(tree(), { X, y }, folds.slice(1), 'predict', ['a', 'b']);
  expect(outputs).toThrow('the folds test row 0 0 times');
});
