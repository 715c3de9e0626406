import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { figureTitle } from '../../src/plots/figureJson';
import { tacticConfusionFigure } from '../../src/plots/tacticConfusionFigure';

const confusion = {
  labels: ['Execution', 'Impact'],
  counts: DenseMatrix.fromRows([
    [2.5, 0.5],
    [0, 1],
  ]),
  alerts: 4,
  sharing: 0.75,
};

it('tacticConfusionFigure tells how often a tactic is right, and which is taken for which', () => {
  const figure = tacticConfusionFigure(confusion);
  expect(figureTitle(figure)).toBe(
    '75 % of 4 alerts get a technique of a right tactic, most often Execution is taken for Impact',
  );
  expect(figure.alt).toContain('Execution 83.3 %, Impact 100 %');
});

it('tacticConfusionFigure keeps the order of the matrix, and writes parts of alerts to one digit', () => {
  const { data } = tacticConfusionFigure(confusion);
  expect(data[0]).toMatchObject({
    x: ['Execution', 'Impact'],
    text: [
      ['2.5', ''],
      ['', '1'],
    ],
  });
  expect(data[1]).toMatchObject({
    text: [
      ['', '0.5'],
      ['', ''],
    ],
  });
});

it('tacticConfusionFigure refuses a confusion of no alerts', () => {
  expect(() => tacticConfusionFigure({ ...confusion, alerts: 0 })).toThrow('counts no alert');
});
