import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { embeddingMapFigure } from '../../src/plots/embeddingMapFigure';

const points = DenseMatrix.fromRows(Array.from({ length: 24 }, (_, i) => [i % 2 === 0 ? 0 : 9, i / 99]));
const groups = Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? 'Execution' : 'Impact'));
const texts = groups.map((_, i) => `<img src=x onerror=alert(${i})>${'x'.repeat(500)}`);

it('embeddingMapFigure tells how often neighbours are of one tactic, and how often by chance', () => {
  const { layout, alt } = embeddingMapFigure(points, groups, texts);
  expect(JSON.stringify(layout.title)).toContain(
    "100 % of an alert's nearest neighbours on the map have its tactic",
  );
  expect(JSON.stringify(layout.title)).toContain('24 alerts; 50 % by chance');
  expect(alt).toContain('In colour: Execution 12, Impact 12.');
});

it('embeddingMapFigure escapes and cuts the alerts, and counts in its legend', () => {
  const { data } = embeddingMapFigure(points, groups, texts);
  expect(data.map(({ name }) => name)).toEqual(['Execution (12)', 'Impact (12)']);
  expect(JSON.stringify(data)).not.toContain('<img');
  expect(JSON.stringify(data)).not.toContain('x'.repeat(81));
});

it('embeddingMapFigure colours other groups, too', () => {
  const { layout } = embeddingMapFigure(points, groups, texts, {
    singular: 'model',
    plural: 'models',
    top: 1,
  });
  expect(JSON.stringify(layout.title)).toContain('have its model');
  expect(() => embeddingMapFigure(points, groups, texts, { top: 9 })).toThrow('invalid top: 9');
});
