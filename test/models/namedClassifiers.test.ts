import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { classifierFromJSON } from '../../src/models/classifierFromJSON';
import { assertSameClasses, namedFromJSON, namedToJSON } from '../../src/models/namedClassifiers';
import { NearestAlertClassifier } from '../../src/models/nearestAlertClassifier';

const X = DenseMatrix.fromRows([[1], [2]]);
const near = (...y: string[]) => new NearestAlertClassifier().fit(X, y);

test('named classifiers come back from JSON under their names', () => {
  const json = { type: 'Both', estimators: namedToJSON([['one', near('a', 'b')]]) };
  const [[name, classifier]] = namedFromJSON('Both', json, classifierFromJSON);
  expect([name, classifier.classes]).toEqual(['one', ['a', 'b']]);
  expect(() => namedFromJSON('Other', json, classifierFromJSON)).toThrow('expected the data of a Other');
  expect(() => namedFromJSON('Both', { type: 'Both' }, classifierFromJSON)).toThrow('Both has no estimators');
});

test('assertSameClasses refuses classifiers that know different ones, line breaks in them or not', () => {
  expect(() =>
    assertSameClasses('Both', [
      ['one', near('a', 'b')],
      ['two', near('b', 'a')],
    ]),
  ).not.toThrow();
  const apart = [near('a', 'b\nc'), near('a\nb', 'c')];
  expect(() =>
    assertSameClasses('Both', [
      ['one', apart[0]],
      ['two', apart[1]],
    ]),
  ).toThrow('"two" knows other');
});
