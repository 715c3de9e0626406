import { expect, test } from 'vitest';
import { contributionDifference } from '../../src/explain/contributionDifference';

test('contributionDifference takes terms at the same place together', () => {
  const cmd = { term: 'cmd', start: 0, end: 3 };
  const dump = { term: 'dump', start: 4, end: 8 };
  const again = { ...cmd, start: 9, end: 12 };
  const first = [
    { ...cmd, value: 3 },
    { ...again, value: 1 },
  ];
  const second = [
    { ...cmd, value: 1 },
    { ...dump, value: 4 },
    { ...again, value: 1 },
  ];
  expect(contributionDifference(first, second)).toEqual([
    { ...dump, value: -4 },
    { ...cmd, value: 2 },
  ]);
});
