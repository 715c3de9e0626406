import type { Template } from 'plotly.js';

export type ThemeName = 'light' | 'dark';

/** Everything that makes our figures look alike. */
export interface Theme {
  readonly background: string;
  readonly text: string;
  readonly grid: string;
  /** The colours of series, told apart by every kind of colour vision (Okabe and Ito 2008, darker where pale). */
  readonly palette: readonly string[];
  /** The colours of words: at least 4.5 : 1 against the background. */
  readonly wordColours: readonly string[];
  /** From few to many, the first clearly off the background; the second scale is for what went wrong. */
  readonly scales: readonly (readonly [low: string, middle: string, high: string])[];
  /** For texts on the lower part of a scale: at least 4.5 : 1 up to where black is. No other colour of a theme. */
  readonly onLow: string;
}

/**
 * Arimo has Arial's widths, as has Liberation Sans: a picture measured with one of them fits with any other
 * of the list, so an SVG looks the same on every system.
 */
export const fontFamily = 'Arimo, Liberation Sans, Arial, Helvetica, sans-serif';

/** For whatever is not in focus; readable on both backgrounds. */
export const mutedColour = '#8C9196';

/** Told apart without colour: one for each colour of the palette. */
export const markerSymbols: readonly string[] = [
  'circle',
  'square',
  'diamond',
  'triangle-up',
  'cross',
  'x',
  'triangle-down',
  'star',
];

/** Told apart without colour: line patterns. */
export const lineDashes = ['solid', 'dash', 'dot', 'dashdot', 'longdash'] as const;

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    background: '#FFFFFF',
    text: '#1F2328',
    grid: '#DDE1E6',
    palette: ['#0072B2', '#D55E00', '#009E73', '#B0508A', '#C98A00', '#3A9BD9', '#7A4FBF', '#5F6B00'],
    wordColours: ['#0072B2', '#A84A00', '#00755A', '#99407A'],
    scales: [
      ['#D3E4F3', '#5A9BCB', '#08396B'],
      ['#FCE0CC', '#E8833A', '#8F3300'],
    ],
    onLow: '#101316',
  },
  dark: {
    background: '#16191D',
    text: '#E6E9EC',
    grid: '#363C43',
    palette: ['#56B4E9', '#F0803C', '#2BBF93', '#E08BBB', '#E6B422', '#9DB7FF', '#B99AF0', '#B5C24A'],
    wordColours: ['#6CC0F0', '#F59355', '#45CDA3', '#E8A0C8'],
    scales: [
      ['#1E3A55', '#3F8CC4', '#C5E4FA'],
      ['#4F2B14', '#D06A22', '#FFD3B0'],
    ],
    onLow: '#FEFEFE',
  },
};

/** A colour scale of a theme as Plotly takes it. */
export function colourScale(scale: readonly [string, string, string]): [number, string][] {
  return scale.map((colour, i) => [i / 2, colour]);
}

/** The theme as a Plotly template: it gives a default to whatever a figure leaves open. */
export function themeTemplate(name: ThemeName): Template {
  const { background, text, grid, palette } = themes[name];
  const axis = {
    gridcolor: grid,
    linecolor: grid,
    zerolinecolor: grid,
    automargin: true,
    ticklabeloverflow: 'allow' as const,
    ticklabelstandoff: 4,
    ticks: '' as const,
    title: { standoff: 10, font: { size: 13 } },
    tickfont: { size: 11 },
  };
  return {
    layout: {
      font: { family: fontFamily, size: 12, color: text },
      paper_bgcolor: background,
      plot_bgcolor: background,
      colorway: [...palette],
      xaxis: axis,
      yaxis: axis,
      hoverlabel: { align: 'left', bgcolor: background, bordercolor: grid, font: { color: text } },
    },
  };
}
