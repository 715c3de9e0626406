import { expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { classDistribution } from '../../src/plots/classDistribution';
import { type ThemeName, themes } from '../../src/plots/theme';
import { withTheme } from '../../src/plots/withTheme';

const figure = classDistribution([
  ['T1059', 3],
  [themes.light.palette[0], 2],
]);

it('withTheme exchanges template and colours, and no text', () => {
  const dark = withTheme(figure, 'dark');
  expect(dark.data[0]).toMatchObject({ marker: { color: themes.dark.palette[0] } });
  expect(dark.layout.template?.layout?.paper_bgcolor).toBe(themes.dark.background);
  expect(JSON.stringify(dark.layout.yaxis)).toContain(themes.light.palette[0]);
});

it('withTheme to dark and back gives the same figure', () => {
  expect(withTheme(withTheme(figure, 'dark'), 'light')).toEqual(figure);
});

it('withTheme leaves the given figure as it is', () => {
  const before = JSON.stringify(figure);
  withTheme(figure, 'dark');
  expect(JSON.stringify(figure)).toBe(before);
});

it('withTheme names the themes when there is no such one', () => {
  expect(() => withTheme(figure, 'toString' as ThemeName)).toThrow(InputError);
  expect(() => withTheme(figure, 'blue' as ThemeName)).toThrow(
    'invalid theme: blue; give one of light, dark',
  );
});
