import { describe, expect, it } from 'vitest';
import { pageColours } from '../../src/page/pageColours';
import { contrast } from '../../src/plots/contrast';

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
