import { expect, test } from 'vitest';
import { entryNamed, entryOfType } from '../../src/models/estimatorLookup';
import { estimators } from '../../src/models/registry';

test('entryNamed and entryOfType find the same entry', () => {
  const entry = entryNamed(estimators, 'nearest-alert');
  expect(entryOfType(estimators, { type: 'NearestAlertClassifier' })).toBe(entry);
});

test('entryNamed and entryOfType list what there is', () => {
  expect(() => entryNamed(estimators, 'constructor')).toThrow(/"constructor": there are .*nearest-alert/);
  expect(() => entryOfType(estimators, null as never)).toThrow(/knows .*NearestAlertClassifier/);
});
