import { expect, test } from 'vitest';
import { largestFirst, placeContributions } from '../../src/explain/placeContributions';
import type { VectorizerPart } from '../../src/text/featureUnion';

const terms = ['cmd', 'lsass', 'procdump'];
const part = { first: 0, terms, options: {} };
const row = { indices: Int32Array.of(0, 1), values: Float64Array.of(0.5, 0.5) };

test('placeContributions shares a value among the places, and keeps missing terms apart', () => {
  const told = {
    base: 0,
    score: 0,
    columns: Int32Array.of(0, 1, 2),
    values: Float64Array.of(0.2, -0.5, 0.25),
  };
  expect(placeContributions('cmd LSASS CMD', [part], row, told)).toEqual({
    contributions: [
      { term: 'lsass', start: 4, end: 9, value: -0.5 },
      { term: 'cmd', start: 0, end: 3, value: 0.1 },
      { term: 'cmd', start: 10, end: 13, value: 0.1 },
    ],
    missingTerms: 0.25,
  });
});

test('placeContributions keeps a term whose place is hidden', () => {
  const told = { base: 0, score: 0, columns: Int32Array.of(1), values: Float64Array.of(0.5) };
  const options = { preprocessor: (text: string) => `${text} lsass` };
  expect(placeContributions('alert', [{ ...part, options }], row, told).contributions).toEqual([
    { term: 'lsass', start: 0, end: 0, value: 0.5 },
  ]);
});

test('placeContributions adds up what the parts of a union find at the same place', () => {
  const signs: VectorizerPart = {
    first: 3,
    terms: [' cm', 'cmd', 'md '],
    options: { analyzer: 'charWb', ngramRange: [3, 3] },
  };
  const both = { indices: Int32Array.of(0, 1, 3, 4, 5), values: new Float64Array(5) };
  const told = {
    base: 0,
    score: 0,
    columns: Int32Array.of(0, 1, 2, 3, 4, 5),
    values: Float64Array.of(0.5, -2, 0.25, 0.125, 1, 0.125),
  };
  const alert = 'Cmd of lsass';
  expect(placeContributions(alert, [part, signs], both, told)).toEqual({
    contributions: [
      { term: 'lsass', start: 7, end: 12, value: -2 },
      { term: 'cmd', start: 0, end: 3, value: 1.75 },
    ],
    missingTerms: 0.25,
  });
});

test('largestFirst leaves zeros out', () => {
  const at = (start: number, value: number) => ({ term: 'x', start, end: start + 1, value });
  expect(largestFirst([at(0, 0), at(3, 1), at(1, -2), at(2, 1)]).map(({ start }) => start)).toEqual([
    1, 2, 3,
  ]);
});
