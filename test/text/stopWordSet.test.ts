import { expect, test } from 'vitest';
import { stopWordSet } from '../../src/text/stopWordSet';

test('stopWordSet(option) is the English list, the given one, or nothing', () => {
  expect(stopWordSet('english').size).toBe(318);
  expect([...stopWordSet(['alert', 'alert'])]).toEqual(['alert']);
  expect(stopWordSet(null).size).toBe(0);
  expect(stopWordSet(undefined).size).toBe(0);
});
