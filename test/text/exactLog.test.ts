import { expect, test } from 'vitest';
import { exactLog } from '../../src/text/exactLog';
import { readFixture } from './goldenCase';

test('exactLog(x) is correctly rounded', () => {
  const { logarithms } = readFixture<{ logarithms: [number, number][] }>('text', 'facts.json');
  expect(logarithms.map(([x]) => exactLog(x))).toEqual(logarithms.map(([, logarithm]) => logarithm));
});

test('exactLog(x) keeps the ends', () => {
  expect([exactLog(1), exactLog(0), exactLog(Infinity)]).toEqual([0, -Infinity, Infinity]);
});
