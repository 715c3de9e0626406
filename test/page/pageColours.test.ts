import { describe, expect, it } from 'vitest';
import { pageColours } from '../../src/page/pageColours';

/** WCAG 2's relative luminance. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((i) => {
    const share = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(['light', 'dark'] as const)('pageColours, %s', (theme) => {
  const colours = pageColours[theme];

  it.each(['ink', 'soft', 'accent', 'good', 'bad'] as const)('%s can be read on every background', (name) => {
    for (const background of [colours.paper, colours.field, colours.badField]) {
      expect(contrast(colours[name], background)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('text on the accent can be read', () => {
    expect(contrast(colours.onAccent, colours.accent)).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of what can be operated are seen', () => {
    expect(contrast(colours.edge, colours.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.edge, colours.field)).toBeGreaterThanOrEqual(3);
  });
});
