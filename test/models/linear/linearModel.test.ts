import { expect, it } from 'vitest';
import { joinWeights } from '../../../src/models/linear/classWeights';
import {
  type LinearModel,
  linearFromJSON,
  linearToJSON,
  scoreCount,
} from '../../../src/models/linear/linearModel';

const ofClass = { columns: Int32Array.of(1), values: Float32Array.of(2) };
const model: LinearModel = {
  classes: ['a', 'b', '\uff5a', '\u{1f98a}'],
  weights: joinWeights(3, [ofClass, ofClass, ofClass, ofClass], 'float32'),
  intercepts: Float64Array.of(1, 2, 3, 4),
};

it('two classes have one score, more have one each', () => {
  expect([1, 2, 3, 9].map(scoreCount)).toEqual([1, 1, 3, 9]);
});

it('survives JSON', () => {
  const json = JSON.parse(JSON.stringify(linearToJSON('LinearSVC', { C: 1 }, model)));
  expect(linearFromJSON('LinearSVC', json)).toEqual(model);
  expect(() => linearFromJSON('SGDClassifier', json)).toThrow('expected the data of a SGDClassifier');
});

it.each([
  { classes: ['b', 'a', 'c', 'd'] },
  { classes: ['a', 'a', 'b', 'c'] },
  { classes: [] },
  { classes: ['a', 'b', 'c', 4 as unknown as string] },
])('refuses classes that are missing or out of order: %o', (wrong) => {
  const json = linearToJSON('LinearSVC', {}, { ...model, ...wrong });
  expect(() => linearFromJSON('LinearSVC', json)).toThrow('classes are missing or out of order');
});

it.each([
  { classes: ['a', 'b'] },
  { intercepts: Float64Array.of(1) },
  { intercepts: Float64Array.of(1, 2, 3, Infinity) },
])('refuses scores that do not fit the classes: %o', (wrong) => {
  const json = linearToJSON('LinearSVC', {}, { ...model, ...wrong });
  expect(() => linearFromJSON('LinearSVC', json)).toThrow('scores do not fit its');
});
