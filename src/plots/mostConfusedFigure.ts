import { InputError } from '../errors/inputError';
import type { ConfusionMatrix } from '../metrics/confusionMatrix';
import { mostConfused } from '../metrics/mostConfused';
import { barColumns } from './barColumns';
import type { Figure } from './figure';
import { countOf, formatShare } from './formatNumber';
import { newFigure } from './newFigure';
import { plainText, plotText } from './plotText';
import { themes } from './theme';

/** How many pairs {@link mostConfusedFigure} draws. */
export interface MostConfusedFigureOptions {
  /** From 1 to 40. Default 20. */
  readonly pairs?: number;
}

/**
 * The most frequent confusions as bars, each a true class and what it was taken for.
 * @throws InputError when nothing was confused, or `pairs` is out of bounds
 */
export function mostConfusedFigure(
  confusion: ConfusionMatrix,
  { pairs = 20 }: MostConfusedFigureOptions = {},
): Figure {
  if (!Number.isInteger(pairs) || pairs < 1 || pairs > 40) {
    throw new InputError(`invalid pairs: ${pairs}; give a whole number from 1 to 40`);
  }
  const all = mostConfused(confusion, Number.POSITIVE_INFINITY);
  if (all.length === 0) {
    throw new InputError(`nothing to draw: none of the ${confusion.labels.length} classes was confused`);
  }
  const shown = all.slice(0, pairs);
  const errors = all.reduce((sum, { count }) => sum + count, 0);
  const inShown = shown.reduce((sum, { count }) => sum + count, 0);
  const bars = barColumns(
    shown.map(({ actual, predicted }) => `${plainText(actual, 20)} → ${plainText(predicted, 20)}`),
    [
      {
        name: 'confused',
        colour: themes.light.palette[1],
        values: shown.map(({ count }) => count),
        texts: shown.map(({ count, share }) => `${count} (${formatShare(share)})`),
        hovers: shown.map(
          ({ actual, predicted, count, share }) =>
            `true ${plotText(actual)}<br>predicted ${plotText(predicted)}<br>` +
            `${countOf(count, 'alert')}, ${formatShare(share)} of the true class`,
        ),
      },
    ],
    'alerts',
  );
  const [first] = shown;
  return newFigure({
    ...bars,
    title:
      `${plotText(first.actual, 30)} is taken for ${plotText(first.predicted, 30)} most often; ` +
      `${countOf(shown.length, 'pair')} of classes make ${formatShare(inShown / errors)} of all errors`,
    subtitle: 'True class → predicted class: alerts, and their share of the true class',
    alt:
      'Bar chart of the most confused pairs of classes: ' +
      `${shown
        .slice(0, 5)
        .map(
          ({ actual, predicted, count }) =>
            `${plainText(actual, 40)} for ${plainText(predicted, 40)} ${count}`,
        )
        .join(', ')}. ${countOf(errors, 'error')} in all.`,
  });
}
