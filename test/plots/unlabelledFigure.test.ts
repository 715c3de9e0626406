import { expect, it } from 'vitest';
import type { UnlabelledJudgement } from '../../src/partial/judgeUnlabelled';
import { unlabelledFigure } from '../../src/plots/unlabelledFigure';

const judged = (labelled: number, gain: number): UnlabelledJudgement => ({
  ...{ folds: 5, labelled, unlabelled: 9, added: 3, pValue: 0.5, standardError: 0.01, gain, helps: gain > 0 },
  accuracy: { without: 0.5, with: 0.5 + gain },
  macroF1: { without: 0.5, with: 0.5 },
  interval: { low: gain - 0.02, high: gain + 0.03 },
});

it('the title counts where unlabelled alerts help, and the points have their intervals', () => {
  const { layout, data, alt } = unlabelledFigure([judged(100, 0.04), judged(200, 0.01), judged(400, -0.01)]);
  expect(JSON.stringify(layout.title)).toContain('help in 2 of 3 cases');
  const {
    x,
    y,
    error_y: bars,
  } = data[0] as {
    x: string[];
    y: number[];
    error_y: { array: number[]; arrayminus: number[] };
  };
  expect([x, y]).toEqual([
    ['100', '200', '400'],
    [0.04, 0.01, -0.01],
  ]);
  bars.array.forEach((high, k) => {
    expect([high, bars.arrayminus[k]].map((value) => value.toFixed(3))).toEqual(['0.030', '0.020']);
  });
  expect(alt).toContain('400 labels −1.0 % (−3.0 % to +2.0 %)');
  expect(() => unlabelledFigure([])).toThrow('no judgements');
});
