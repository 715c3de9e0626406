import { expect, it } from 'vitest';
import { cellInk } from '../../src/plots/cellInk';
import { contrast } from '../../src/plots/contrast';
import { scaleColour } from '../../src/plots/scaleColour';
import { themes } from '../../src/plots/theme';

it.each([0, 1])('cellInk is read at 4.5 : 1 on every colour of scale %d, in both themes', (scale) => {
  for (let share = 0; share <= 1; share += 0.001) {
    const ink = cellInk(scale, share);
    const place = [themes.light.onLow, '#000000', themes.light.background].indexOf(ink);
    const dark = [themes.dark.onLow, '#000000', themes.dark.background][place];
    expect(contrast(ink, scaleColour(themes.light.scales[scale], share)), `${share}`).toBeGreaterThan(4.5);
    expect(contrast(dark, scaleColour(themes.dark.scales[scale], share)), `${share}`).toBeGreaterThan(4.5);
  }
});
