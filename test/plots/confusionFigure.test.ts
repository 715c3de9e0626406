import { expect, it } from 'vitest';
import { confusionFigure } from '../../src/plots/confusionFigure';
import { confusions } from './confusions';

it('confusionFigure shows the thirty largest of a hundred classes', () => {
  const { data, layout, alt } = confusionFigure(confusions(100));
  expect('x' in data[0]! && data[0].x).toHaveLength(31);
  expect(JSON.stringify(layout.title)).toContain('The 30 largest classes, and the other 70 together');
  expect(alt).toContain('100 classes');
});

it('confusionFigure leaves at least 11 pixels to each label, also of two hundred', () => {
  for (const size of [20, 41, 100, 200]) {
    const { layout } = confusionFigure(confusions(size), { largest: 'all' });
    const side = layout.width! - layout.margin!.l! - layout.margin!.r!;
    expect(side / layout.xaxis!.tickvals!.length, `${size} classes`).toBeGreaterThanOrEqual(11);
  }
});

it('confusionFigure states how many are right', () => {
  expect(JSON.stringify(confusionFigure(confusions(3)).layout.title)).toContain(
    '4 alerts of 6 right (66.7 %)',
  );
});

it('confusionFigure refuses fewer than two classes', () => {
  expect(() => confusionFigure(confusions(3), { largest: 1 })).toThrow('invalid largest: 1');
});
