import { expect, it } from 'vitest';
import { comparisonFigure } from '../../src/plots/comparisonFigure';

it('comparisonFigure counts what is equal at the precision that was reported', () => {
  const { layout } = comparisonFigure([
    { name: 'accuracy', reported: 0.62, reproduced: 0.6201 },
    { name: 'AUC', reported: 1, reproduced: 0.9414, why: 'rounding <noise>' },
  ]);
  expect(JSON.stringify(layout.title)).toContain('1 of 2 reported figures come out the same');
});

it('comparisonFigure tells why, escaped, under the pointer', () => {
  const { data } = comparisonFigure([{ name: 'AUC', reported: 1, reproduced: 0.9414, why: '<noise>' }]);
  expect(JSON.stringify(data)).toContain('&lt;noise&gt;');
});

it('comparisonFigure begins its axis further left where a share of nearly 0 needs room', () => {
  const axisOf = (reported: number) =>
    comparisonFigure([{ name: 'AUC', reported, reproduced: 1 }]).layout.xaxis;
  expect(axisOf(0.5)?.range).toEqual([-0.06, 1.06]);
  expect(axisOf(0)?.range?.[0]).toBeLessThan(-0.06);
});

it('comparisonFigure refuses nothing, and what is no share', () => {
  expect(() => comparisonFigure([])).toThrow('no figures to compare');
  expect(() => comparisonFigure([{ name: 'a', reported: 62, reproduced: 0.6 }])).toThrow(
    'a is 62 reported, 0.6 here: give shares from 0 to 1',
  );
});
