import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { projectionFigure } from '../../src/plots/projectionFigure';

const labels = ['a', 'b', 'b', 'c'];
const texts = ['one', '<img src=x onerror=alert(1)>', 'three', 'x'.repeat(1000)];
const points = DenseMatrix.fromRows(labels.map((_, i) => [i / 3, -i, 9]));

it('projectionFigure colours the largest classes and greys the others, behind', () => {
  const { data } = projectionFigure(points, labels, texts, { top: 1 });
  expect(data.map((trace) => 'name' in trace && trace.name)).toEqual(['2 other classes (2)', 'b (2)']);
  expect(data[1]).toMatchObject({ x: [0.3333, 0.6667], y: [-1, -2] });
});

it('projectionFigure escapes and cuts the alerts', () => {
  const json = JSON.stringify(projectionFigure(points, labels, texts).data);
  expect(json).not.toContain('<img');
  expect(json).not.toContain('x'.repeat(81));
});

it('projectionFigure says how much of the variance its axes hold', () => {
  const { layout } = projectionFigure(points, labels, texts, { explainedVarianceRatio: [0.03, 0.01] });
  expect(JSON.stringify(layout.title)).toContain('hold 4 % of the variance');
  expect(JSON.stringify(layout.yaxis)).toContain('SVD component 2 (1 % of variance)');
});

it('projectionFigure refuses what it cannot draw', () => {
  expect(() => projectionFigure(new DenseMatrix(0, 2), [], [])).toThrow('no points to draw');
  expect(() => projectionFigure(new DenseMatrix(1, 1), ['a'], ['b'])).toThrow('need two columns, got 1');
  expect(() => projectionFigure(points, ['a'], texts)).toThrow(
    '4 points need as many labels and texts, got 1 and 4',
  );
  expect(() => projectionFigure(DenseMatrix.fromRows([[0, Number.NaN]]), ['a'], ['b'])).toThrow(
    'point 0 is at 0, NaN',
  );
  expect(() => projectionFigure(points, labels, texts, { top: 9 })).toThrow('invalid top: 9');
});
