import { expect, it } from 'vitest';
import { rocFigure } from '../../src/plots/rocFigure';

const curves = ['a', 'b', 'c', 'd', 'e', 'f'].map((label, i) => ({
  label,
  fpr: Float64Array.of(0, 0.5, 1),
  tpr: Float64Array.of(0, 0.4 + 0.1 * i, 1),
  auc: 0.45 + 0.05 * i,
}));

it('rocFigure draws the five best classes and chance', () => {
  const { data } = rocFigure(curves);
  expect(data.map((trace) => 'name' in trace && trace.name)).toEqual([
    'f, AUC 0.700',
    'e, AUC 0.650',
    'd, AUC 0.600',
    'c, AUC 0.550',
    'b, AUC 0.500',
    'chance, AUC 0.500',
  ]);
});

it('rocFigure draws chosen classes in the given order, still with the mean over all', () => {
  const { data, layout } = rocFigure(curves, { classes: ['a', 'c'] });
  expect(data).toHaveLength(3);
  expect(JSON.stringify(layout.title)).toContain('Mean AUC 0.575 over 6 classes, each against the rest');
});

it('rocFigure says that figures as reported are no class AUCs', () => {
  const { layout, alt } = rocFigure(curves, { kind: 'asReported' });
  expect(JSON.stringify(layout.title)).toContain(', as reported');
  expect(JSON.stringify(layout.title)).toContain('these are no class AUCs');
  expect(alt).toContain('as reported, one score for all classes');
});

it('rocFigure refuses no curves, unknown classes, and unfit rates', () => {
  expect(() => rocFigure([])).toThrow('no ROC curves to draw');
  expect(() => rocFigure(curves, { classes: ['x'] })).toThrow('no ROC curve of class x; there are a, b, c');
  expect(() => rocFigure(curves, { classes: [] })).toThrow('cannot draw 0 ROC curves');
  expect(() => rocFigure(curves, { top: 9 })).toThrow('invalid top: 9');
  expect(() => rocFigure([{ ...curves[0]!, fpr: [0, 1] }])).toThrow('2 false and 3 true positive rates');
  expect(() => rocFigure([{ ...curves[0]!, auc: Number.NaN }])).toThrow('the AUC of a is NaN');
});
