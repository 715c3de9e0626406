import type { Data } from 'plotly.js';
import { InputError } from '../errors/inputError';
import type { DenseMatrix } from '../matrix/denseMatrix';
import { countOf, formatCount } from './formatNumber';
import { plotText } from './plotText';
import { markerSymbols, mutedColour, themes } from './theme';

/** Points of groups, as {@link groupScatter} draws them. */
export interface GroupScatter {
  readonly data: readonly Partial<Data>[];
  /** All groups with their rows, the largest first. */
  readonly groups: readonly (readonly [group: string, rows: readonly number[]])[];
  /** How many of them have a colour and a symbol. */
  readonly coloured: number;
}

/** What {@link groupScatter} draws. */
export interface ScatterPoints {
  /** Rows x 2 or more; the first two columns are drawn. */
  readonly points: DenseMatrix;
  /** The group of each row. */
  readonly groups: readonly string[];
  /** What the pointer shows of each row, escaped. */
  readonly hovers: readonly string[];
  /** How many groups have a colour and a symbol, the largest. */
  readonly top: number;
  /** The width of a coloured point in pixels. */
  readonly size: number;
  /** What a group is. */
  readonly singular: string;
  readonly plural: string;
}

/**
 * Points with a colour and a symbol for each of the largest groups, over the others in grey.
 * @throws InputError on no points, fewer than two columns, unequal lengths, values that are not finite, or a
 * `top` that is no whole number from 1 to 8
 */
export function groupScatter(scatter: ScatterPoints): GroupScatter {
  const { points, groups, hovers, top, size, singular, plural } = scatter;
  assertDrawable(scatter);
  const rowsOf = new Map<string, number[]>();
  groups.forEach((group, i) => {
    const rows = rowsOf.get(group);
    if (rows) rows.push(i);
    else rowsOf.set(group, [i]);
  });
  const sorted = [...rowsOf].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const others = sorted.slice(top);
  const trace = (name: string, rows: readonly number[], marker: object, named: boolean): Partial<Data> => ({
    type: 'scatter',
    mode: 'markers',
    name,
    x: rows.map((i) => rounded(points.get(i, 0))),
    y: rows.map((i) => rounded(points.get(i, 1))),
    text: rows.map((i) => (named ? `${plotText(groups[i], 40)}: ${hovers[i]}` : hovers[i])),
    hovertemplate: '%{text}<extra>%{fullData.name}</extra>',
    marker,
  });
  const data = sorted
    .slice(0, top)
    .map(([group, rows], k) =>
      trace(
        `${plotText(group, 24)} (${formatCount(rows.length)})`,
        rows,
        { size, symbol: markerSymbols[k], color: themes.light.palette[k], opacity: 0.85 },
        false,
      ),
    );
  if (others.length > 0) {
    const rows = others.flatMap(([, members]) => members);
    const name = `${countOf(others.length, `other ${singular}`, `other ${plural}`)} (${formatCount(rows.length)})`;
    data.unshift(
      trace(name, rows, { size: size - 3, symbol: 'circle', color: mutedColour, opacity: 0.45 }, true),
    );
  }
  return { data, groups: sorted, coloured: Math.min(top, sorted.length) };
}

function assertDrawable({ points, groups, hovers, top }: ScatterPoints): void {
  if (points.rows === 0) throw new InputError('no points to draw: give at least one row');
  if (points.columns < 2) throw new InputError(`points need two columns, got ${points.columns}`);
  if (groups.length !== points.rows || hovers.length !== points.rows) {
    throw new InputError(
      `${points.rows} points need as many labels and texts, got ${groups.length} and ${hovers.length}`,
    );
  }
  if (!Number.isInteger(top) || top < 1 || top > markerSymbols.length) {
    throw new InputError(`invalid top: ${top}; give a whole number from 1 to ${markerSymbols.length}`);
  }
  for (let i = 0; i < points.rows; i++) {
    const [x, y] = [points.get(i, 0), points.get(i, 1)];
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      throw new InputError(`point ${i} is at ${x}, ${y}: give finite numbers`);
    }
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
