import type { Annotations, Data, Layout } from 'plotly.js';
import type { Attack } from '../attack/attack';
import { InputError } from '../errors/inputError';
import {
  attackMatrixCells,
  type CombineValues,
  type MatrixCell,
  type MatrixCells,
} from './attackMatrixCells';
import { cellTexts } from './cellTexts';
import type { Figure } from './figure';
import { fitText } from './fitText';
import { countOf, formatCount } from './formatNumber';
import { newFigure } from './newFigure';
import { plainText, plotText } from './plotText';
import { textMeter } from './textMeter';
import { colourScale, themes } from './theme';
import { wrapText } from './wrapText';

/** What {@link attackMatrixFigure} colours, and which techniques it shows. */
export interface AttackMatrixOptions {
  /** How values of a technique and its sub-techniques become one: `sum` (default) for counts, `max` for scores. */
  readonly combine?: CombineValues;
  /** What the values are, for the texts. Default `alerts`. */
  readonly measure?: string;
  /** `all` techniques of the matrix (default), or only those with a value above 0, `used`: smaller, for a slide. */
  readonly show?: 'all' | 'used';
}

const CELL_WIDTH = 104;
const CELL_HEIGHT = 27;
const HEADER_HEIGHT = 46;
const MARGIN = 20;
const COLOURBAR = 120;
const STYLE = { size: 9, weight: 'normal' };
const PADDING = 6;
const LEAST_ROWS = 6;

/**
 * The ATT&CK matrix as a heatmap: tactics from left to right, their techniques as cells, coloured by a count or a
 * score; those with none are pale. A technique with several tactics stands in each, with the same value.
 * Sub-techniques' values are their parents', revoked ids' those of what took their place. The pointer shows the
 * name, the id and the parts.
 *
 * @param attack - a bundle or the shipped catalogue: both fit
 * @param values - technique's or sub-technique's id and its value, each id once
 * @throws InputError on values below 0 or not finite, an id that comes twice, or no id that ATT&CK lists
 */
export function attackMatrixFigure(
  attack: Attack,
  values: Iterable<readonly [id: string, value: number]>,
  { combine = 'sum', measure = 'alerts', show = 'all' }: AttackMatrixOptions = {},
): Figure {
  const matrix = attackMatrixCells(attack, values, combine);
  const { used, unlisted } = matrix;
  if (used.length === 0) {
    throw new InputError(`no technique of ${attack.title} has a value above 0: give at least one`);
  }
  const columns = matrix.columns
    .map(({ tactic, cells }) => ({ tactic, cells: cells.filter(({ value }) => show === 'all' || value > 0) }))
    .filter(({ cells }) => cells.length > 0);
  const rows = Math.max(LEAST_ROWS, ...columns.map(({ cells }) => cells.length));
  const top = HEADER_HEIGHT / CELL_HEIGHT;
  const width = columns.length * CELL_WIDTH;
  const height = rows * CELL_HEIGHT + HEADER_HEIGHT;
  const known = new Set(matrix.columns.flatMap(({ cells }) => cells.map(({ technique }) => technique.id)))
    .size;
  const axis = { showgrid: false, zeroline: false, showticklabels: false, fixedrange: true };
  const [first] = used;
  const seen = `${formatCount(used.length)} of ${countOf(known, 'technique')}`;
  const drawn = { columns, combine, measure, most: first.value, plotHeight: height };
  const amount = (value: number): string => `${shownValue(value)} ${plotText(measure, 30)}`;
  return newFigure({
    data: [...heatmaps(drawn), ...names(drawn)],
    layout: {
      xaxis: { ...axis, range: [-0.5, columns.length - 0.5] },
      yaxis: { ...axis, range: [rows - 0.5, -0.5 - top] },
      annotations: columns.map(({ tactic, cells }, x) => header(tactic.name, cells, x)),
      margin: { l: MARGIN, r: COLOURBAR, b: MARGIN },
    } as Partial<Layout>,
    title:
      combine === 'sum'
        ? `${seen} seen: ${plotText(first.technique.name, 40)} has the most, ${amount(first.value)}`
        : `${seen} scored: ${plotText(first.technique.name, 40)} is highest, ${amount(first.value)}`,
    subtitle:
      `By ${plotText(attack.title, 60)}; ` +
      (combine === 'sum'
        ? 'sub-techniques count to their parents'
        : 'a parent has the best of its sub-techniques') +
      (unlisted.length > 0 ? `; ${countOf(unlisted.length, 'id')} not listed there left out` : ''),
    alt:
      `ATT&CK matrix of ${countOf(columns.length, 'tactic')} with ${formatCount(used.length)} of ` +
      `${countOf(known, 'technique')} coloured by ${plainText(measure, 30)}. Most: ${used
        .slice(0, 10)
        .map(
          ({ technique, value }) => `${technique.id} ${plainText(technique.name, 40)} ${shownValue(value)}`,
        )
        .join(', ')}.`,
    width: Math.max(560, width + MARGIN + COLOURBAR),
    plotHeight: height + MARGIN,
    fixedWidth: true,
  });
}

interface Drawn {
  readonly columns: MatrixCells['columns'];
  readonly combine: CombineValues;
  readonly measure: string;
  readonly most: number;
  readonly plotHeight: number;
}

/** The cells without a value, and those with one: two heatmaps, since a pale cell is none of the scale. */
function heatmaps({ columns, combine, measure, most, plotHeight }: Drawn): Partial<Data>[] {
  const unit = plotText(measure, 30);
  const scaled = scaleOf(combine);
  const rows = Math.max(...columns.map(({ cells }) => cells.length));
  const grid = <T>(value: (cell: MatrixCell) => T, isOurs: (cell: MatrixCell) => boolean): (T | null)[][] =>
    Array.from({ length: rows }, (_, row) =>
      columns.map(({ cells }) => (cells[row] && isOurs(cells[row]) ? value(cells[row]) : null)),
    );
  const heatmap = (isOurs: (cell: MatrixCell) => boolean, rest: object): Partial<Data> => ({
    type: 'heatmap',
    x: columns.map((_, column) => column),
    y: Array.from({ length: rows }, (_, row) => row),
    z: grid(({ value }) => scaled(value), isOurs),
    hovertext: grid((cell) => hover(cell, unit), isOurs) as never,
    hovertemplate: '%{hovertext}<extra></extra>',
    hoverongaps: false,
    xgap: 2,
    ygap: 2,
    ...rest,
  });
  const ticks = niceTicks(most, combine);
  const { grid: pale, scales } = themes.light;
  return [
    heatmap(({ value }) => value === 0, {
      colorscale: [pale, pale].map((colour, i) => [i, colour]),
      showscale: false,
    }),
    heatmap(({ value }) => value > 0, {
      colorscale: colourScale(scales[0]),
      zmin: 0,
      zmax: scaled(most),
      colorbar: {
        title: { text: wrapText(unit, 12), side: 'top' },
        thickness: 14,
        len: Math.min(340, plotHeight - 20),
        lenmode: 'pixels',
        y: 1,
        yanchor: 'top',
        outlinewidth: 0,
        tickvals: ticks.map(scaled),
        ticktext: ticks.map(shownValue),
      },
    }),
  ];
}

/** The names and values in the cells. */
function names({ columns, combine, most }: Drawn): Partial<Data>[] {
  const meter = textMeter();
  const scaled = scaleOf(combine);
  const label = ({ technique, value }: MatrixCell): string => {
    const end = value > 0 ? `(${shownValue(value)})` : '';
    const lines = fitText(plainText(technique.name, 80), end, CELL_WIDTH - PADDING, meter, STYLE);
    return lines.map((line) => plotText(line)).join('<br>');
  };
  const cells = columns.flatMap(({ cells }, x) =>
    cells.map((cell, y) => ({ x, y, text: label(cell), share: scaled(cell.value) / scaled(most) })),
  );
  return cellTexts(cells, 0, STYLE.size);
}

/** Counts of alerts lie far apart: their roots keep the middle ones apart from the least. */
function scaleOf(combine: CombineValues): (value: number) => number {
  return combine === 'sum' ? Math.sqrt : (value) => value;
}

function header(name: string, cells: readonly MatrixCell[], x: number): Partial<Annotations> {
  const used = cells.filter(({ value }) => value > 0).length;
  const [first, ...rest] = plotText(name, 40).split(' ');
  const lines = rest.length === 0 ? first : `${first}<br>${rest.join(' ')}`;
  return {
    x,
    y: -0.6,
    xanchor: 'center',
    yanchor: 'bottom',
    showarrow: false,
    text: `<b>${lines}</b>`,
    font: { size: 11 },
    hovertext: `${plotText(name, 40)}: ${used} of ${countOf(cells.length, 'technique')}`,
  };
}

function hover({ technique, value, parts }: MatrixCell, unit: string): string {
  const head = `${technique.id} ${plotText(technique.name, 60)}<br>${shownValue(value)} ${unit}`;
  const subs = parts.filter(([id]) => id !== technique.id);
  if (subs.length === 0) return head;
  const more = subs.length > 6 ? `<br>and ${subs.length - 6} more` : '';
  return `${head}<br>${subs
    .slice(0, 6)
    .map(([id, one]) => `${plotText(id, 20)}: ${shownValue(one)}`)
    .join('<br>')}${more}`;
}

/** Up to six round values from 0 to the largest. */
function niceTicks(most: number, combine: CombineValues): number[] {
  const shares = combine === 'sum' ? [0, 0.04, 0.16, 0.36, 0.64, 1] : [0, 0.2, 0.4, 0.6, 0.8, 1];
  const values = shares.map((share) =>
    most >= 10 ? Math.round(share * most) : Number((share * most).toPrecision(2)),
  );
  return [...new Set(values)];
}

function shownValue(value: number): string {
  return Number.isInteger(value) ? formatCount(value) : String(Number(value.toPrecision(3)));
}
