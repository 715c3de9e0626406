import { contrast } from './contrast';
import { scaleColour } from './scaleColour';
import { type ThemeName, themes } from './theme';

// Black is best on the middle of both themes' scales; it is no theme's colour, so it stays in the other theme.
const inks: readonly ((theme: ThemeName) => string)[] = [
  (theme) => themes[theme].onLow,
  () => '#000000',
  (theme) => themes[theme].background,
];

/**
 * The colour of a text in a heatmap's cell, as the light theme has it: the one that is read best in whichever
 * theme reads it worse, at least 4.5 : 1.
 *
 * @param scale - which of the themes' scales the cell is coloured by
 * @param share - 0 to 1 of that scale
 */
export function cellInk(scale: number, share: number): string {
  const worst = (ink: (theme: ThemeName) => string): number =>
    Math.min(
      ...(['light', 'dark'] as const).map((theme) =>
        contrast(ink(theme), scaleColour(themes[theme].scales[scale], share)),
      ),
    );
  return inks.reduce((best, ink) => (worst(ink) > worst(best) ? ink : best))('light');
}
