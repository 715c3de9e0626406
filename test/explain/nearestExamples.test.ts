import { expect, test } from 'vitest';
import { NearestExamples } from '../../src/explain/nearestExamples';
import { TfidfVectorizer } from '../../src/text/tfidfVectorizer';
import { alerts, ids } from './trainedTagger';

const near = new NearestExamples(new TfidfVectorizer().fit(alerts), { alerts, ids });

test('NearestExamples gives the most similar labelled alerts, with their rows', () => {
  const [first, second] = near.nearest(alerts[4], 2);
  expect(first).toMatchObject({ row: 4, alert: alerts[4], id: 'T1059' });
  expect(first.similarity).toBeCloseTo(1, 12);
  expect(second.similarity).toBeLessThan(1);
});

test('NearestExamples leaves out what shares no term, and gives at most what there is', () => {
  expect(near.nearest('zzz', 3)).toEqual([]);
  expect(near.nearest('installed', 100).map(({ row }) => row)).toEqual([8]);
});

test.each([0, 1.5, Number.NaN])('NearestExamples refuses %d neighbours', (count) => {
  expect(() => near.nearest('cmd', count)).toThrow(/whole number from 1/);
});
