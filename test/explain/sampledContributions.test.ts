import { expect, test } from 'vitest';
import { type ScoreRows, sampledContributions } from '../../src/explain/sampledContributions';

const row = { indices: Int32Array.of(1, 4, 6), values: Float64Array.of(2, 3, 5) };

function scoreBy(score: (row: Float64Array) => number): ScoreRows {
  return (rows) => {
    const dense = rows.toDense();
    return Float64Array.from({ length: rows.rows }, (_, i) => score(dense.row(i)));
  };
}

test('sampledContributions is exact for sums', () => {
  const told = sampledContributions(
    scoreBy((x) => 7 + 10 * x[1] + x[4] - x[6]),
    row,
    8,
  );
  expect([told.base, told.score, [...told.columns]]).toEqual([7, 25, [1, 4, 6]]);
  [20, 3, -5].forEach((value, k) => {
    expect(told.values[k]).toBeCloseTo(value, 12);
  });
});

test('sampledContributions shares what two columns do together', () => {
  const { values, score } = sampledContributions(
    scoreBy((x) => x[1] * x[4]),
    row,
    8,
  );
  // An order and its reverse: each of the two comes last once.
  expect([...values]).toEqual([3, 3, 0]);
  expect(score).toBe(6);
});

test('sampledContributions of an empty row is its score', () => {
  const empty = { indices: new Int32Array(0), values: new Float64Array(0) };
  const { base, score, columns } = sampledContributions(
    scoreBy(() => 0.25),
    empty,
    8,
  );
  expect([base, score, columns.length]).toEqual([0.25, 0.25, 0]);
});

test('sampledContributions adds up for rows longer than a block', () => {
  const indices = Int32Array.from({ length: 700 }, (_, k) => k);
  const long = { indices, values: new Float64Array(700).fill(1) };
  const { base, values } = sampledContributions(
    scoreBy((x) => Math.sqrt(x.reduce((a, b) => a + b, 0))),
    long,
    700,
  );
  expect(values.reduce((sum, value) => sum + value, base)).toBeCloseTo(Math.sqrt(700), 9);
});
