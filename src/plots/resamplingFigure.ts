import { InputError } from '../errors/inputError';
import { barColumns } from './barColumns';
import { type ClassCounts, sortedCounts } from './classCounts';
import type { Figure } from './figure';
import { countOf, formatCount } from './formatNumber';
import { newFigure } from './newFigure';
import { plotText } from './plotText';
import { mutedColour, themes } from './theme';

/** What {@link resamplingFigure} says beside the counts. */
export interface ResamplingOptions {
  /** The method, for the title. Default `SMOTE`. */
  readonly method?: string;
}

/**
 * Rows per class before and after resampling: the bar behind, which is grey, is after, the one in front before.
 * @throws InputError on no classes, or a class that was lost on the way
 */
export function resamplingFigure(
  before: ClassCounts,
  after: ClassCounts,
  { method = 'SMOTE' }: ResamplingOptions = {},
): Figure {
  const classes = sortedCounts(before);
  const afterCounts = new Map(sortedCounts(after));
  const lost = classes.find(([label]) => !afterCounts.has(label));
  if (lost) throw new InputError(`class ${lost[0]} has no count after resampling: give both for each class`);
  const old = classes.map(([, count]) => count);
  const fresh = classes.map(([label]) => afterCounts.get(label)!);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const hovers = classes.map(
    ([label, count], i) => `${plotText(label)}: ${formatCount(count)} before, ${formatCount(fresh[i])} after`,
  );
  const name = plotText(method, 40);
  const bars = barColumns(
    classes.map(([label]) => label),
    [
      { name: `after ${name}`, values: fresh, hovers, colour: mutedColour },
      { name: `before ${name}`, values: old, hovers, colour: themes.light.palette[0] },
    ],
    'rows',
  );
  const finding =
    `${name} makes ${countOf(sum(fresh), 'row')} of ${formatCount(sum(old))}: ` +
    `the smallest class grows from ${formatCount(Math.min(...old))} to ${formatCount(Math.min(...fresh))}`;
  return newFigure({
    ...bars,
    layout: { ...bars.layout, legend: { orientation: 'h', x: 1, xanchor: 'right', y: 1, yanchor: 'bottom' } },
    title: finding,
    subtitle: `Rows per class before and after ${name}`,
    alt: `Bar chart of rows per class before and after ${method}. ${countOf(classes.length, 'class', 'classes')}, ${formatCount(sum(old))} rows before, ${formatCount(sum(fresh))} after.`,
  });
}
