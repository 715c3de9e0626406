import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { distinguishingWords } from '../../src/plots/distinguishingWords';

const terms = ['alert', 'powershell', 'dns', 'once'];
const groups = ['Execution', 'Exfiltration', 'Execution', 'Exfiltration', 'Execution'];
const counts = SparseMatrix.fromDense(
  DenseMatrix.fromRows([
    [3, 2, 0, 0],
    [3, 0, 2, 0],
    [3, 2, 0, 1],
    [3, 0, 3, 0],
    [3, 3, 0, 0],
  ]),
);

it('distinguishingWords are those that a group has more often than others, not those frequent everywhere', () => {
  const words = distinguishingWords(counts, groups, terms);
  expect([...words.keys()]).toEqual(['Execution', 'Exfiltration']);
  expect(words.get('Execution')!.map(([term]) => term)).toEqual(['powershell', 'once']);
  expect(words.get('Exfiltration')!.map(([term]) => term)).toEqual(['dns', 'alert']);
  expect(words.get('Exfiltration')![0][1]).toBeGreaterThan(words.get('Exfiltration')![1][1] * 3);
});

it('a weight is the z value of the log-odds with a prior as strong as an average group', () => {
  const [, weight] = distinguishingWords(counts, groups, terms).get('Execution')![0];
  // powershell: 7 of 17 terms inside, 0 of 11 outside; the prior is 14 terms, 7 / 28 of them powershell.
  const [inside, outside] = [7 + 3.5, 0 + 3.5];
  const odds = Math.log(inside / (17 + 14 - inside)) - Math.log(outside / (11 + 14 - outside));
  expect(weight).toBeCloseTo(odds / Math.sqrt(1 / inside + 1 / outside), 12);
});

it('distinguishingWords gives so many terms, and leaves out groups without any', () => {
  expect(distinguishingWords(counts, groups, terms, { count: 1 }).get('Execution')).toHaveLength(1);
  const empty = SparseMatrix.fromDense(DenseMatrix.fromRows([[1], [0]]));
  expect([...distinguishingWords(empty, ['a', 'b'], ['x']).keys()]).not.toContain('b');
});

it('distinguishingWords of a single group finds nothing to tell it from', () => {
  expect(
    distinguishingWords(
      counts,
      groups.map(() => 'all'),
      terms,
    ).size,
  ).toBe(0);
});

it('distinguishingWords refuses unequal lengths, and counts that are none', () => {
  expect(() => distinguishingWords(counts, ['a'], terms)).toThrow(
    '5 x 4 counts need as many groups and terms, got 1 and 4',
  );
  const negative = SparseMatrix.fromDense(DenseMatrix.fromRows([[-1]]));
  expect(() => distinguishingWords(negative, ['a'], ['x'])).toThrow('counted -1 times');
  expect(() => distinguishingWords(counts, groups, terms, { count: 0 })).toThrow('invalid count: 0');
});
