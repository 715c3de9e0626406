import { expect, it } from 'vitest';
import { resamplingFigure } from '../../src/plots/resamplingFigure';
import { mutedColour, themes } from '../../src/plots/theme';

it('resamplingFigure shows both counts of each class', () => {
  const { data, layout } = resamplingFigure(
    [
      ['a', 9],
      ['b', 3],
    ],
    [
      ['a', 9],
      ['b', 9],
    ],
  );
  expect(data.map((trace) => 'x' in trace && trace.x)).toEqual([
    [9, 9],
    [9, 3],
  ]);
  expect(JSON.stringify(layout.title)).toContain(
    'SMOTE makes 18 rows of 12: the smallest class grows from 3 to 9',
  );
});

it('resamplingFigure has one accent: the rows that were there before', () => {
  const { data } = resamplingFigure([['a', 1]], [['a', 2]]);
  expect(data).toMatchObject([
    { name: 'after SMOTE', marker: { color: mutedColour } },
    { name: 'before SMOTE', marker: { color: themes.light.palette[0] } },
  ]);
});

it('resamplingFigure names a class that was lost', () => {
  expect(() =>
    resamplingFigure(
      [
        ['a', 1],
        ['b', 1],
      ],
      [['a', 1]],
    ),
  ).toThrow('class b has no count after');
});
