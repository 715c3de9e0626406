import { expect, test } from 'vitest';
import { hideLabels } from '../../src/partial/hideLabels';

const labelled = { alerts: ['a', 'b', 'c', 'd'], ids: ['1', '2', '3', '4'] };

test('hideLabels parts alerts at random into some with a label and the others with their answers', () => {
  const { known, hidden } = hideLabels(labelled, 3, 1);
  expect([known.alerts.length, hidden.alerts.length]).toEqual([3, 1]);
  expect([...known.alerts, ...hidden.alerts].sort()).toEqual(labelled.alerts);
  for (const { alerts, ids } of [known, hidden]) {
    expect(ids).toEqual(alerts.map((alert) => labelled.ids[labelled.alerts.indexOf(alert)]));
  }
  expect(hideLabels(labelled, 3, 1)).toEqual({ known, hidden });
});

test.each([0, 4, 1.5])('hideLabels refuses to leave %d of 4 labels', (count) => {
  expect(() => hideLabels(labelled, count)).toThrow(/of 4 alerts keep their label/);
});
