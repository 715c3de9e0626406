import { expect, test } from 'vitest';
import { entryOf } from '../../src/models/entryOf';
import { LinearSVC, linearSVCOptionNames } from '../../src/models/linearSVC';

test('entryOf builds a class from options, and reads it from JSON, which checks the data', () => {
  const entry = entryOf('LinearSVC', LinearSVC, linearSVCOptionNames, { refusesWeights: true });
  expect(entry).toMatchObject({ type: 'LinearSVC', options: linearSVCOptionNames, refusesWeights: true });
  const built = entry.create({ C: 2 });
  expect(built).toBeInstanceOf(LinearSVC);
  expect((built as LinearSVC).options).toEqual({ C: 2 });
  expect(() => entry.fromJSON({ type: 'Pickle' })).toThrow('expected the data of a LinearSVC');
});
