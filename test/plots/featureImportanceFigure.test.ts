import { expect, it } from 'vitest';
import { featureImportanceFigure } from '../../src/plots/featureImportanceFigure';

const features = [
  { name: '<b>rare', importance: 0.1, deviation: 0.02 },
  { name: 'powershell', importance: 0.3, deviation: 0 },
  { name: 'dns', importance: 0.1 },
  { name: 'none', importance: 0 },
];

it('featureImportanceFigure draws the most important features, the first on top, escaped', () => {
  const { data, layout, alt } = featureImportanceFigure(features, { top: 2, measure: 'accuracy lost' });
  expect(data[0]).toMatchObject({ x: [0.3, 0.1], error_x: { array: [0, 0.02] } });
  expect(layout.yaxis!.ticktext).toEqual(['powershell', '&lt;b&gt;rare']);
  expect(JSON.stringify(layout.title)).toContain('matters most; the 2 largest hold 80 % of the whole');
  expect(JSON.stringify(layout.title)).toContain('The 2 most important of 4 features');
  expect(JSON.stringify(layout.xaxis)).toContain('accuracy lost');
  expect(alt).toContain('powershell 0.3, <b>rare 0.1');
});

it('featureImportanceFigure leaves out lines of deviation where none is known', () => {
  const { data, layout } = featureImportanceFigure([{ name: 'a', importance: 0.00002 }]);
  expect(data[0]).not.toHaveProperty('error_x');
  expect(JSON.stringify(layout.title)).not.toContain('deviation');
  expect(data[1]).toMatchObject({ text: ['2.0e−5'] });
});

it('featureImportanceFigure names no part of the whole where some importances are negative', () => {
  const { layout } = featureImportanceFigure([...features, { name: 'bad', importance: -0.1 }], { top: 5 });
  expect(JSON.stringify(layout.title)).not.toContain('of the whole');
  expect(layout.xaxis!.range![0]).toBeLessThan(-0.1);
});

it('featureImportanceFigure refuses what it cannot draw', () => {
  expect(() => featureImportanceFigure([])).toThrow('no features to draw');
  expect(() => featureImportanceFigure(features, { top: 41 })).toThrow('invalid top: 41');
  expect(() => featureImportanceFigure([features[0], features[0]])).toThrow('comes twice');
  expect(() => featureImportanceFigure([{ name: 'a', importance: Number.NaN }])).toThrow('importance NaN');
  expect(() => featureImportanceFigure([{ name: 'a', importance: 1, deviation: -1 }])).toThrow(
    'deviation -1',
  );
});
