import { expect, test } from 'vitest';
import { spreadPseudoLabels } from '../../src/partial/spreadPseudoLabels';

const labelled = {
  alerts: ['lsass memory dumped', 'run key added to registry'],
  ids: ['T1003', 'T1547'],
};
const unlabelled = ['lsass memory read', 'dns tunnel', 'registry run key changed', 'memory added'];

test('spreadPseudoLabels labels alerts like those around them, and leaves out the others', () => {
  const { rows, ids, alerts } = spreadPseudoLabels(labelled, unlabelled);
  expect([...rows]).toEqual([0, 2]);
  expect(ids).toEqual(['T1003', 'T1547']);
  expect(alerts).toEqual([unlabelled[0], unlabelled[2]]);
});

test('spreadPseudoLabels gives no label that did not come, however little is asked', () => {
  const { rows, weights } = spreadPseudoLabels(labelled, unlabelled, { minConfidence: 0, weight: 0.1 });
  expect([...rows]).toEqual([0, 2, 3]);
  expect([...weights]).toEqual([0.1, 0.1, 0.1]);
});

test('spreadPseudoLabels passes options on', () => {
  const spreading = { alpha: 2 };
  expect(() => spreadPseudoLabels(labelled, unlabelled, { spreading })).toThrow(/alpha 2/);
  expect(() => spreadPseudoLabels(labelled, unlabelled, { minConfidence: -1 })).toThrow(/minConfidence/);
});
