import { expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import type { ModelJSON } from '../../src/models/classifier';
import { classifierFromJSON } from '../../src/models/classifierFromJSON';
import { NearestAlertClassifier } from '../../src/models/nearestAlertClassifier';

it('gives a classifier of the class that the data names', () => {
  const fitted = new NearestAlertClassifier().fit(DenseMatrix.fromRows([[1]]), ['a']);
  expect(classifierFromJSON(fitted.toJSON())).toBeInstanceOf(NearestAlertClassifier);
});

it.each([{ type: 'Pickle' }, {}, null, 'x'])('refuses %j', (json) => {
  const read = (): unknown => classifierFromJSON(json as ModelJSON);
  expect(read).toThrow(InputError);
  expect(read).toThrow('this version knows EvidenceClassifier, NearestAlertClassifier');
});
