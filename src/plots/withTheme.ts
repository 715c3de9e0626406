import { InputError } from '../errors/inputError';
import type { Figure } from './figure';
import { type Theme, type ThemeName, themes, themeTemplate } from './theme';

/**
 * The same figure in another theme: the template is exchanged, and every colour that is one of a theme's own
 * becomes the one in the same place of the other.
 * @throws InputError when there is no such theme
 */
export function withTheme(figure: Figure, theme: ThemeName): Figure {
  if (!Object.hasOwn(themes, theme)) {
    throw new InputError(`invalid theme: ${theme}; give one of ${Object.keys(themes).join(', ')}`);
  }
  const colours = counterparts(themes[theme]);
  return {
    ...figure,
    data: recoloured(figure.data, colours, false),
    layout: {
      ...recoloured({ ...figure.layout, template: undefined }, colours, false),
      template: themeTemplate(theme),
    },
  };
}

function counterparts(target: Theme): Map<string, string> {
  const wanted = coloursOf(target);
  const colours = new Map<string, string>();
  for (const theme of Object.values(themes)) {
    if (theme === target) continue;
    coloursOf(theme).forEach((colour, i) => {
      if (!colours.has(colour)) colours.set(colour, wanted[i]);
    });
  }
  return colours;
}

function coloursOf({ palette, wordColours, scales, onLow, text, grid, background }: Theme): string[] {
  return [...palette, ...wordColours, ...scales.flat(), onLow, text, grid, background];
}

/** Only what stands under a key such as `color` or `colorscale` is a colour: an alert's text never is. */
function recoloured<T>(value: T, colours: ReadonlyMap<string, string>, isColour: boolean): T {
  if (typeof value === 'string') return (isColour ? (colours.get(value) ?? value) : value) as T;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map((item) => recoloured(item, colours, isColour)) as T;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    recoloured(item, colours, /colou?r(scale)?$/.test(key)),
  ]);
  return Object.fromEntries(entries) as T;
}
