import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { confusionView } from '../../src/plots/confusionView';
import { confusions } from './confusions';

it('confusionView keeps the largest classes and adds up the others', () => {
  const view = confusionView(confusions(5), 2);
  expect(view.labels).toEqual(['T1000', 'T1001', 'other (3)']);
  expect(view.cells((_i, _j, count) => count)).toEqual([
    [5, 0, 0],
    [1, 3, 0],
    [0, 1, 5],
  ]);
});

it('confusionView loses no row, whatever it shows', () => {
  for (const largest of [2, 5, 19, 20, Number.POSITIVE_INFINITY]) {
    const view = confusionView(confusions(20), largest);
    const sum = view
      .cells((_i, _j, count) => count)
      .flat()
      .reduce((a, b) => a + b, 0);
    expect(sum).toBe(view.total);
    expect(view.right).toBe(210 - 19);
  }
});

it('confusionView shows all classes where only one would be left over', () => {
  expect(confusionView(confusions(5), 4).labels).toHaveLength(5);
});

it('confusionView names the most frequent confusion', () => {
  expect(confusionView(confusions(3), 9).worst).toBe(', most often T1001 was taken for T1000');
  expect(confusionView(confusions(1), 9).worst).toBe('');
});

it('confusionView refuses counts of another size, and none', () => {
  expect(() => confusionView({ labels: ['a', 'b'], counts: new DenseMatrix(1, 1) }, 9)).toThrow(
    '2 labels need 2 x 2 counts, got 1 x 1',
  );
  expect(() => confusionView({ labels: ['a'], counts: new DenseMatrix(1, 1) }, 9)).toThrow('counts no row');
});
