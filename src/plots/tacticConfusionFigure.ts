import type { Layout } from 'plotly.js';
import { InputError } from '../errors/inputError';
import { mostConfused } from '../metrics/mostConfused';
import { confusionTraces } from './confusionTraces';
import type { Figure } from './figure';
import { countOf, formatShare } from './formatNumber';
import { newFigure } from './newFigure';
import { plotLabels, plotText } from './plotText';
import type { TacticConfusion } from './tacticConfusion';

const CELL = 46;

/**
 * True against predicted tactics, in the order of the ATT&CK matrix, each cell as a share of its true tactic. The
 * numbers in the cells are alerts; an alert of several tactics is divided among them.
 *
 * @param confusion - as `tacticConfusion` gives it
 * @throws InputError when it counts no alerts
 */
export function tacticConfusionFigure(confusion: TacticConfusion): Figure {
  const { labels, counts, alerts, sharing } = confusion;
  if (!(alerts > 0) || labels.length === 0) throw new InputError('a confusion of tactics counts no alert');
  const totals = labels.map((_, i) => counts.row(i).reduce((sum, count) => sum + count, 0) || 1);
  const view = {
    cells: <T>(value: (row: number, column: number, count: number, total: number) => T): T[][] =>
      labels.map((_, i) => labels.map((_, j) => value(i, j, counts.get(i, j), totals[i]))),
  };
  const names = plotLabels(labels, 24);
  const size = labels.length;
  const side = Math.max(280, CELL * size);
  const labelWidth = 24 + 7 * Math.max(...names.map((name) => name.length));
  const [worst] = mostConfused(confusion, 1);
  const taken = worst
    ? `, most often ${plotText(worst.actual, 30)} is taken for ${plotText(worst.predicted, 30)}`
    : '';
  const axis = {
    type: 'category',
    categoryorder: 'array',
    categoryarray: names,
    range: [-0.5, size - 0.5],
    showgrid: false,
    zeroline: false,
  };
  return newFigure({
    data: confusionTraces(view, names, CELL),
    layout: {
      xaxis: { ...axis, title: { text: 'predicted tactic', standoff: 12 }, tickangle: -90 },
      yaxis: { ...axis, range: [size - 0.5, -0.5], title: { text: 'true tactic' } },
      margin: { l: labelWidth + 24, r: 100, b: labelWidth + 24 },
    } as Partial<Layout>,
    title: `${formatShare(sharing)} of ${countOf(alerts, 'alert')} get a technique of a right tactic${taken}`,
    subtitle:
      'Alerts, coloured by their share of the true tactic; an alert of several tactics is divided among them',
    alt:
      `Confusion matrix of ${countOf(size, 'tactic')}: ${formatShare(sharing)} of ${countOf(alerts, 'alert')} get a ` +
      `technique that has one of the true one's tactics. Right in each tactic: ${labels
        .map((label, i) => `${label} ${formatShare(counts.get(i, i) / totals[i])}`)
        .join(', ')}.`,
    width: Math.ceil(side + labelWidth + 24 + 100),
    plotHeight: Math.ceil(side + labelWidth + 24),
    fixedWidth: true,
  });
}
