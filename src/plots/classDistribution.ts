import { barColumns } from './barColumns';
import { type ClassCounts, sortedCounts } from './classCounts';
import type { Figure } from './figure';
import { countOf, formatCount, formatShare } from './formatNumber';
import { newFigure } from './newFigure';
import { plainText, plotText } from './plotText';
import { themes } from './theme';

/**
 * How many alerts each class has, as bars, the largest class first; every class has its label, whether there
 * are ten or two hundred.
 * @throws InputError on no classes or counts that are no whole numbers
 */
export function classDistribution(counts: ClassCounts): Figure {
  const classes = sortedCounts(counts);
  const values = classes.map(([, count]) => count);
  const total = values.reduce((sum, count) => sum + count, 0);
  const singletons = values.filter((count) => count === 1).length;
  const [largest, most] = classes[0];
  const finding =
    `${countOf(total, 'alert')} in ${countOf(classes.length, 'class', 'classes')}: ` +
    `${plotText(largest, 40)} has ${formatCount(most)}` +
    (singletons > 0 ? `, ${countOf(singletons, 'class', 'classes')} only one` : '');
  const bars = barColumns(
    classes.map(([label]) => label),
    [
      {
        name: 'alerts',
        colour: themes.light.palette[0],
        values,
        texts: values.map(formatCount),
        hovers: classes.map(
          ([label, count]) =>
            `${plotText(label)}: ${countOf(count, 'alert')}, ${formatShare(count / (total || 1))}`,
        ),
      },
    ],
    'alerts',
  );
  return newFigure({
    ...bars,
    title: finding,
    subtitle: 'Alerts per class, the largest first',
    alt:
      `Bar chart of the number of alerts per class. ${countOf(total, 'alert')} in ` +
      `${countOf(classes.length, 'class', 'classes')}. Largest: ` +
      `${classes
        .slice(0, 5)
        .map(([label, count]) => `${plainText(label, 40)} ${formatCount(count)}`)
        .join(', ')}. Classes with one alert: ${singletons}.`,
  });
}
