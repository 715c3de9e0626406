import { afterAll, expect, it } from 'vitest';
import { classDistribution } from '../../src/plots/classDistribution';
import { disposeRenderer } from '../../src/plots/sharedRenderer';
import { themes } from '../../src/plots/theme';
import { drawPictures } from '../../src/report/drawPictures';

afterAll(disposeRenderer);

const figure = classDistribution([['T1003', 2]]);
const plot = { id: 'one', heading: 'One', caption: '', figure };

it('every figure is drawn in both themes, as an address that loads nothing', async () => {
  const { light, dark } = (await drawPictures([plot])).get('one')!;
  for (const [address, { background }] of [
    [light, themes.light],
    [dark, themes.dark],
  ] as const) {
    const start = 'data:image/svg+xml;base64,';
    expect(address.startsWith(start)).toBe(true);
    const svg = Buffer.from(address.slice(start.length), 'base64').toString();
    expect(svg).toContain('T1003');
    const [red, green, blue] = [1, 3, 5].map((i) => Number.parseInt(background.slice(i, i + 2), 16));
    expect(svg).toContain(`rgb(${red}, ${green}, ${blue})`);
  }
});
