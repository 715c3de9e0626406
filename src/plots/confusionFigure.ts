import type { Layout } from 'plotly.js';
import { InputError } from '../errors/inputError';
import type { ConfusionMatrix } from '../metrics/confusionMatrix';
import { confusionTraces } from './confusionTraces';
import { confusionView } from './confusionView';
import type { Figure } from './figure';
import { countOf, formatCount, formatShare } from './formatNumber';
import { newFigure } from './newFigure';
import { plotLabels } from './plotText';

/** Which part of the matrix {@link confusionFigure} draws. */
export interface ConfusionFigureOptions {
  /** How many of the most frequent true classes have a row and a column; the rest share one. Default 30. */
  readonly largest?: number | 'all';
}

/**
 * True against predicted classes: right answers in one colour, confusions in another, each cell as a share of
 * its row. Counts are written in the cells up to 40 classes; beyond that the pointer shows them.
 * @throws InputError on an empty matrix or a `largest` that is no whole number from 2 on
 */
export function confusionFigure(
  confusion: ConfusionMatrix,
  { largest = 30 }: ConfusionFigureOptions = {},
): Figure {
  if (largest !== 'all' && (!Number.isInteger(largest) || largest < 2)) {
    throw new InputError(`invalid largest: ${largest}; give a whole number from 2 on, or 'all'`);
  }
  const view = confusionView(confusion, largest === 'all' ? Number.POSITIVE_INFINITY : largest);
  const size = view.labels.length;
  const names = plotLabels(view.labels, 24);
  const cell = size <= 40 ? Math.max(20, Math.min(44, 400 / size)) : Math.max(6, Math.min(14, 1000 / size));
  const every = Math.ceil(11 / cell);
  const labelWidth = 24 + 7 * Math.max(...names.map((name) => name.length));
  const side = Math.max(320, cell * size);
  const axis = {
    type: 'category',
    categoryorder: 'array',
    categoryarray: names,
    range: [-0.5, size - 0.5],
    tickvals: names.filter((_, i) => i % every === 0),
    tickfont: { size: cell < 14 ? 9 : 11 },
    showgrid: false,
    zeroline: false,
  };
  const hidden = confusion.labels.length - view.shown;
  const part = hidden > 0 ? `The ${view.shown} largest classes, and the other ${hidden} together; e` : 'E';
  return newFigure({
    data: confusionTraces(view, names, cell),
    layout: {
      xaxis: { ...axis, title: { text: 'predicted', standoff: 12 }, tickangle: -90 },
      yaxis: { ...axis, range: [size - 0.5, -0.5], title: { text: 'true' } },
      margin: { l: labelWidth + 24, r: 100, b: labelWidth + 24 },
    } as Partial<Layout>,
    title: `${countOf(view.right, 'alert')} of ${formatCount(view.total)} right (${formatShare(view.right / view.total)})${view.worst}`,
    subtitle: `${part}ach cell is a share of its true class`,
    alt:
      `Confusion matrix of ${countOf(confusion.labels.length, 'class', 'classes')}: ` +
      `${view.right} of ${view.total} alerts on the diagonal. ${part}ach cell is a share of its true class.`,
    width: Math.ceil(side + labelWidth + 24 + 100),
    plotHeight: Math.ceil(side + labelWidth + 24),
    fixedWidth: true,
  });
}
