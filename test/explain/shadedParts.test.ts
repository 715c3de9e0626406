import { expect, test } from 'vitest';
import { shadedParts } from '../../src/explain/shadedParts';

test('shadedParts cuts at every start and end, and sums what overlaps', () => {
  const contributions = [
    { term: 'dump', start: 0, end: 4, value: 1 },
    { term: 'dump lsass', start: 0, end: 10, value: 2 },
    { term: 'nowhere', start: 0, end: 0, value: 9 },
  ];
  expect(shadedParts('dump lsass now', contributions)).toEqual([
    { text: 'dump', value: 3 },
    { text: ' lsass', value: 2 },
    { text: ' now', value: 0 },
  ]);
});

test('shadedParts of a text without contributions is the text', () => {
  expect(shadedParts('dump', [])).toEqual([{ text: 'dump', value: 0 }]);
  expect(shadedParts('', [])).toEqual([]);
});
