import type { Data, Layout, LayoutAxis } from 'plotly.js';
import { plotLabels } from './plotText';

/** One bar per label; several series lie over one another, the first at the back. */
export interface BarSeries {
  readonly name: string;
  readonly colour: string;
  readonly values: readonly number[];
  /** What stands at the end of each bar, escaped; nothing when left out. */
  readonly texts?: readonly string[];
  /** What the pointer shows for each bar, escaped. */
  readonly hovers: readonly string[];
}

export interface BarColumns {
  readonly data: Partial<Data>[];
  readonly layout: Partial<Layout>;
  readonly width: number;
  readonly plotHeight: number;
  readonly fixedWidth: boolean;
}

const LEAST_WIDTH = 840;
const LEAST_BAR = 140;
const ROW = 16;
const RIGHT = 24;
const BOTTOM = 60;
const MOST_COLUMNS = 5;
const ROWS_PER_COLUMN = 40;

/**
 * Horizontal bars with a readable label each, broken into up to five columns on one scale: twenty classes are
 * one column, two hundred are five columns of forty, and the picture is wider for them.
 *
 * @param labels - the name of each bar, from the top, not yet escaped
 * @param series - as many values as labels in each
 * @param unit - what the bars count, for the axis
 */
export function barColumns(
  labels: readonly string[],
  series: readonly BarSeries[],
  unit: string,
): BarColumns {
  const columns = Math.min(MOST_COLUMNS, Math.ceil(labels.length / ROWS_PER_COLUMN));
  const rows = Math.ceil(labels.length / columns);
  const names = plotLabels(labels, columns > 1 ? 16 : 44);
  const labelWidth = 20 + 7 * Math.max(...names.map((name) => name.length));
  const width = Math.max(LEAST_WIDTH, columns * (labelWidth + LEAST_BAR) + RIGHT);
  const plotWidth = width - labelWidth - RIGHT;
  const barWidth = (plotWidth - (columns - 1) * labelWidth) / columns;
  const highest = series.reduce((most, { values }) => values.reduce((a, b) => Math.max(a, b), most), 0);
  const textWidth =
    12 + 6 * Math.max(...series.flatMap(({ texts = [''] }) => texts.map((text) => text.length)));
  const range = [0, (highest || 1) / (1 - textWidth / Math.max(barWidth, 2 * textWidth))];
  const data: Partial<Data>[] = [];
  const axes = new Map<string, Partial<LayoutAxis>>();
  for (let column = 0; column < columns; column++) {
    const from = column * rows;
    const to = Math.min(from + rows, labels.length);
    const suffix = column === 0 ? '' : String(column + 1);
    const left = (column * (barWidth + labelWidth)) / plotWidth;
    axes.set(`xaxis${suffix}`, {
      domain: [left, Math.min(1, left + barWidth / plotWidth)],
      range,
      ...(highest < 8 ? { dtick: 1 } : { nticks: Math.max(3, Math.floor(barWidth / 80)) }),
      tickformat: ',~d',
      anchor: column === 0 ? 'y' : `y${column + 1}`,
      title: { text: unit },
    } as Partial<LayoutAxis>);
    axes.set(`yaxis${suffix}`, {
      range: [rows - 0.5, -0.5],
      tickvals: names.slice(from, to).map((_, row) => row),
      ticktext: names.slice(from, to),
      ticks: '',
      showgrid: false,
      zeroline: false,
      anchor: column === 0 ? 'x' : `x${column + 1}`,
    } as Partial<LayoutAxis>);
    for (const { name, colour, values, texts, hovers } of series) {
      data.push({
        type: 'bar',
        orientation: 'h',
        name,
        legendgroup: name,
        marker: { color: colour },
        showlegend: column === 0 && series.length > 1,
        x: values.slice(from, to),
        y: names.slice(from, to).map((_, row) => row),
        ...(texts && { text: texts.slice(from, to), textposition: 'outside', cliponaxis: false }),
        textfont: { size: 10 },
        hovertext: hovers.slice(from, to),
        hovertemplate: '%{hovertext}<extra></extra>',
        xaxis: `x${suffix}`,
        yaxis: `y${suffix}`,
      } as Partial<Data>);
    }
  }
  return {
    data,
    layout: {
      ...Object.fromEntries(axes),
      barmode: 'overlay',
      bargap: 0.25,
      margin: { l: labelWidth, r: RIGHT, b: BOTTOM },
    },
    width,
    plotHeight: Math.max(rows, 6) * ROW + BOTTOM,
    fixedWidth: columns > 1,
  };
}
