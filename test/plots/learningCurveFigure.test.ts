import { expect, it } from 'vitest';
import { figureTitle } from '../../src/plots/figureJson';
import { learningCurveFigure } from '../../src/plots/learningCurveFigure';

const point = (trainRows: number, mean: number, deviation: number) => ({
  ...{ trainRows, mean, deviation },
  scores: new Float64Array(3),
});
const curve = { name: '<i>SVM', points: [point(1500, 0.62, 0.01), point(750, 0.58, 0.02)] };

it('learningCurveFigure tells what was reached, and how much the last labels added', () => {
  const figure = learningCurveFigure([curve]);
  expect(figureTitle(figure)).toBe('Accuracy 0.620 with 1,500 labels, 0.040 more than with 750');
  expect(figure.alt).toContain('<i>SVM, 750 alerts 0.580 ± 0.020, 1,500 alerts 0.620 ± 0.010');
});

it('learningCurveFigure draws each curve in order of its rows, over a band of its deviation', () => {
  const { data } = learningCurveFigure([curve]);
  expect(data[0]).toMatchObject({ x: [750, 1500, 1500, 750], fill: 'toself' });
  expect((data[0] as { y: number[] }).y.map((y) => y.toFixed(2))).toEqual(['0.60', '0.63', '0.61', '0.56']);
  expect(data[1]).toMatchObject({ name: '&lt;i&gt;SVM', x: [750, 1500], y: [0.58, 0.62] });
});

it('learningCurveFigure names the best of several curves', () => {
  const better = { name: 'forest', points: [point(1500, 0.7, 0.01)] };
  const { layout } = learningCurveFigure([curve, better], { measure: 'macro-F1' });
  expect(JSON.stringify(layout.title)).toContain('forest: macro-F1 0.700 with 1,500 labels');
  expect(layout.showlegend).toBe(true);
});

it('learningCurveFigure refuses no curves, too many, and curves without numbers', () => {
  expect(() => learningCurveFigure([])).toThrow('cannot draw 0 learning curves');
  expect(() => learningCurveFigure(Array.from({ length: 9 }, () => curve))).toThrow('cannot draw 9');
  expect(() => learningCurveFigure([{ name: 'a', points: [] }])).toThrow('a has no points');
  expect(() => learningCurveFigure([{ name: 'a', points: [point(1, Number.NaN, 0)] }])).toThrow(
    'NaN ± 0 at 1',
  );
});
