import { expect, it } from 'vitest';
import { cellTexts } from '../../src/plots/cellTexts';
import { contrast } from '../../src/plots/contrast';
import type { Figure } from '../../src/plots/figure';
import { scaleColour } from '../../src/plots/scaleColour';
import { type ThemeName, themes } from '../../src/plots/theme';
import { withTheme } from '../../src/plots/withTheme';
import { attackExamples } from './attackExamples';
import { exampleFigures } from './exampleFigures';

interface Heatmap {
  readonly x: (string | number)[];
  readonly y: (string | number)[];
  readonly z: (number | null)[][];
  readonly colorscale: [number, string][];
  readonly zmin?: number;
  readonly zmax?: number;
}

interface Written {
  readonly text: string;
  readonly ink: string;
  readonly cell: string;
}

const heatmaps = new Map(
  [...exampleFigures(20), ...attackExamples(20)].filter(([, { data }]) =>
    data.some(({ type }) => type === 'heatmap'),
  ),
);

/** Every text that is written in a cell, with its colour and the cell's. */
function written({ data }: Figure): Written[] {
  const cells = new Map<string, string>();
  for (const trace of data) {
    if (trace.type !== 'heatmap') continue;
    const { x, y, z, colorscale, zmin = 0, zmax = 1 } = trace as unknown as Heatmap;
    // The pale cells' scale is one colour, twice.
    const [low, middle, high = low] = colorscale.map(([, colour]) => colour);
    for (const [i, row] of z.entries()) {
      for (const [j, value] of row.entries()) {
        if (value === null) continue;
        const colour = scaleColour([low, middle, high], (value - zmin) / (zmax - zmin));
        cells.set(`${x[j]} ${y[i]}`, colour);
      }
    }
  }
  return data.flatMap((trace) => {
    if (trace.type !== 'scatter' || trace.mode !== 'text') return [];
    const { x, y, text } = trace as { x: unknown[]; y: unknown[]; text: string[] };
    const ink = String(trace.textfont?.color);
    return text.map((one, k) => ({ text: one, ink, cell: cells.get(`${x[k]} ${y[k]}`) ?? '' }));
  });
}

it('cellTexts gathers the texts of one ink in a trace', () => {
  const cell = (x: number, share: number) => ({ x, y: 0, text: `${x}`, share });
  expect(cellTexts([cell(0, 0), cell(1, 1), cell(2, 0.1)], 0, 9)).toMatchObject([
    { x: [0, 2], text: ['0', '2'], textfont: { size: 9, color: themes.light.onLow } },
    { x: [1], text: ['1'], textfont: { color: themes.light.background } },
  ]);
});

it('four kinds of figures write in cells', () => {
  expect([...heatmaps.keys()]).toEqual([
    ...['confusion', 'grid-search', 'attack-matrix', 'attack-matrix-used', 'tactic-confusion'],
  ]);
});

it.each([...heatmaps])('every cell of %s reads its text at 4.5 : 1, in both themes and back', (_, figure) => {
  const dark = withTheme(figure, 'dark');
  for (const themed of [figure, dark, withTheme(dark, 'light'), withTheme(figure, 'light')]) {
    const texts = written(themed);
    expect(texts.length).toBeGreaterThan(8);
    for (const { text, ink, cell } of texts) {
      expect(contrast(ink, cell), `${text} in ${ink} on ${cell}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

it('every theme has colours of its own for texts in cells', () => {
  for (const name of Object.keys(themes) as ThemeName[]) {
    const { onLow, text, background, palette } = themes[name];
    expect([text, background, ...palette, '#000000', '#FFFFFF']).not.toContain(onLow);
  }
});
