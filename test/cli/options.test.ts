import { expect, test } from 'vitest';
import { attackOption, estimatorOption } from '../../src/cli/options';
import { estimatorNames } from '../../src/tagger/estimatorNames';

test('the estimator option names every estimator, and takes the evidence by default', () => {
  expect(estimatorOption().argChoices).toEqual(estimatorNames);
  expect(estimatorOption().defaultValue).toBe('evidence');
});

test('the ATT&CK option takes the shipped catalogue by default: nothing is downloaded unasked', () => {
  expect(attackOption().defaultValue).toBe('catalogue');
});
