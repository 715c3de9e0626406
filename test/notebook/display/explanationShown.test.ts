import { expect, it } from 'vitest';
import { explanationShown } from '../../../src/notebook/display/explanationShown';

it('adds up what each word gives, wherever it stands', () => {
  const word = (term: string, value: number) => ({ term, start: 0, end: 1, value });
  const shown = explanationShown({
    technique: 'T1003',
    score: 1.5,
    base: 0,
    contributions: [word('lsass', 0.5), word('dump', 0.25), word('lsass', 0.75)],
  });
  expect(shown?.title).toBe('T1003: score 1.500, 0.000 without these words');
  expect(shown?.tables?.[0]?.rows).toEqual([
    ['lsass', 1.25],
    ['dump', 0.25],
  ]);
  expect(explanationShown({ technique: 'T1003' })).toBeUndefined();
});
