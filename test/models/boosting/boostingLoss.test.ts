import { expect, test } from 'vitest';
import {
  fillDerivatives,
  type MarginRows,
  meanLoss,
  startMargins,
} from '../../../src/models/boosting/boostingLoss';
import { RandomState } from '../../../src/random/randomState';

function rowsOf(outputs: number, rows = 70): MarginRows {
  const random = new RandomState(outputs);
  return {
    rows,
    outputs,
    margins: random.randomSample(outputs * rows).map((value) => 6 * value - 3),
    codes: random.randint(0, Math.max(2, outputs), rows),
    weights: random.randomSample(rows),
  };
}

test.each([1, 2, 3, 40])('the derivatives of %i margins are those of the loss', (outputs) => {
  const data = rowsOf(outputs);
  const into = {
    gradients: new Float32Array(data.margins.length),
    hessians: new Float32Array(data.margins.length),
  };
  fillDerivatives(data, into, 0, data.rows);
  const step = 1e-4;
  const row = 37;
  for (let k = 0; k < outputs; k++) {
    const at = k * data.rows + row;
    const loss = (change: number): number => {
      const margins = data.margins.slice();
      margins[at] += change;
      return data.weights[row] * meanLoss({ ...data, margins }, row, row + 1);
    };
    const [below, here, above] = [loss(-step), loss(0), loss(step)];
    expect(into.gradients[at]).toBeCloseTo((above - below) / (2 * step), 5);
    expect(into.hessians[at]).toBeCloseTo((above - 2 * here + below) / step ** 2, 4);
  }
});

test('fillDerivatives fills in the rows of its range only, as with all rows', () => {
  const data = rowsOf(3);
  const [all, some] = [0, 1].map(() => ({
    gradients: new Float32Array(data.margins.length).fill(7),
    hessians: new Float32Array(data.margins.length),
  }));
  fillDerivatives(data, all, 0, data.rows);
  fillDerivatives(data, some, 33, 50);
  for (let at = 0; at < data.margins.length; at++) {
    const row = at % data.rows;
    expect(some.gradients[at]).toBe(row >= 33 && row < 50 ? all.gradients[at] : 7);
  }
});

test('margins as large as can be give finite derivatives and loss', () => {
  for (const outputs of [1, 3]) {
    const data = rowsOf(outputs, 4);
    data.margins.fill(-1e4);
    data.margins[0] = 1e4;
    const into = { gradients: new Float32Array(outputs * 4), hessians: new Float32Array(outputs * 4) };
    fillDerivatives(data, into, 0, 4);
    expect([...into.gradients, ...into.hessians].every(Number.isFinite)).toBe(true);
    expect(Number.isFinite(meanLoss(data, 0, 4))).toBe(true);
  }
});

test('startMargins are those of the weighted shares', () => {
  const codes = Int32Array.of(0, 1, 1, 2);
  const three = startMargins(codes, Float64Array.of(2, 1, 1, 4), 3);
  expect(three.reduce((sum, margin) => sum + margin, 0)).toBeCloseTo(0, 12);
  expect(three[2] - three[0]).toBeCloseTo(Math.log(2), 12);
  expect(startMargins(Int32Array.of(0, 1), Float64Array.of(1, 3), 2)[0]).toBeCloseTo(Math.log(3), 12);
  expect(startMargins(Int32Array.of(0), Float64Array.of(1), 1)).toHaveLength(0);
});
