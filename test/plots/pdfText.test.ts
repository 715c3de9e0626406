import { expect, it } from 'vitest';
import { drawnPdf } from './drawnPdf';

/** Where texts begin: pdfkit turns the page round for letters, its height is 100. */
function places(page: string): string[] {
  return [...page.matchAll(/1 0 0 1 (-?[\d.]+) (-?[\d.]+) Tm/g)].map(([, x, y]) => `${x} ${y}`);
}

it('drawText sets a text on its baseline', async () => {
  const page = await drawnPdf('<text x="10" y="30" style="font-size: 12px">T1059</text>');
  expect(places(page)).toEqual(['10 70']);
});

it('drawText moves a text to its anchor', async () => {
  const [start] = places(await drawnPdf('<text x="50" y="0">T1059</text>'));
  const [middle] = places(await drawnPdf('<text x="50" y="0" text-anchor="middle">T1059</text>'));
  const [end] = places(await drawnPdf('<text x="50" y="0" text-anchor="end">T1059</text>'));
  const [a, b, c] = [start, middle, end].map((place) => Number.parseFloat(place));
  expect(a - b).toBeCloseTo(b - c, 2);
  expect(a - b).toBeGreaterThan(10);
});

it('drawText sets each line where it belongs, in its own fonts', async () => {
  const page = await drawnPdf(
    '<text x="0" y="20" dy="0.7em" style="font-size: 10px; font-weight: 700"><tspan class="line" dy="0em" x="0" y="20">a</tspan>' +
      '<tspan class="line" dy="1.3em" x="0" y="20"><tspan style="font-weight:normal">b</tspan>c</tspan></text>',
  );
  expect(places(page).map((place) => place.split(' ')[1])).toEqual(['80', '67', '67']);
  expect(page).toContain('Arimo-Regular');
  expect(page).toContain('Arimo-Bold');
});

it('drawText refuses letters that the fonts lack, which would be empty boxes', async () => {
  await expect(drawnPdf('<text>T1059 恶意</text>')).rejects.toThrow('letters that the fonts lack');
});

it('drawText refuses texts that are set letter by letter', async () => {
  await expect(drawnPdf('<text><tspan x="1">a</tspan></text>')).rejects.toThrow('tspan in a text');
});
