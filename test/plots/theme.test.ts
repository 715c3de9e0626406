import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/plots/contrast';
import { colourScale, type ThemeName, themes, themeTemplate } from '../../src/plots/theme';

describe.each(Object.keys(themes) as ThemeName[])('the %s theme', (name) => {
  const { background, text, palette, wordColours } = themes[name];

  it('has text of at least 7 : 1 on its background', () => {
    expect(contrast(text, background)).toBeGreaterThan(7);
  });

  it('has words of at least 4.5 : 1 on its background', () => {
    for (const colour of wordColours) expect(contrast(colour, background)).toBeGreaterThan(4.5);
  });

  it('has eight marks of at least 2.9 : 1 on its background', () => {
    expect(palette).toHaveLength(8);
    for (const colour of palette) expect(contrast(colour, background), colour).toBeGreaterThan(2.9);
  });

  it('is a Plotly template with its own colours', () => {
    expect(themeTemplate(name).layout).toMatchObject({ paper_bgcolor: background, colorway: palette });
  });
});

it('colourScale spreads three colours from 0 to 1', () => {
  expect(colourScale(['a', 'b', 'c'])).toEqual([
    [0, 'a'],
    [0.5, 'b'],
    [1, 'c'],
  ]);
});
