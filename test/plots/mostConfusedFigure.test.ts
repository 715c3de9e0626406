import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { mostConfusedFigure } from '../../src/plots/mostConfusedFigure';
import { confusions } from './confusions';

const confusion = {
  labels: ['a', '<b>', 'c'],
  counts: DenseMatrix.fromRows([
    [5, 3, 0],
    [1, 9, 0],
    [0, 4, 0],
  ]),
};

it('mostConfusedFigure puts the most frequent pair first', () => {
  const { data, layout, alt } = mostConfusedFigure(confusion, { pairs: 2 });
  expect('x' in data[0]! && data[0].x).toEqual([4, 3]);
  expect(layout.yaxis?.ticktext).toEqual(['c → &lt;b&gt;', 'a → &lt;b&gt;']);
  expect(JSON.stringify(layout.title)).toContain('2 pairs of classes make 87.5 %');
  expect(alt).toContain('c for <b> 4, a for <b> 3');
});

it('mostConfusedFigure refuses a matrix without errors, and too many pairs', () => {
  expect(() => mostConfusedFigure(confusions(1))).toThrow('none of the 1 classes was confused');
  expect(() => mostConfusedFigure(confusion, { pairs: 41 })).toThrow('invalid pairs: 41');
});
