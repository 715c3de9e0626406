import type { Data, Layout } from 'plotly.js';
import { InputError } from '../errors/inputError';
import type { ScoreExplanation } from '../explain/explanation';
import { formatSigned, formatValue } from '../explain/formatValue';
import { sumByTerm } from '../explain/sumByTerm';
import type { Figure } from './figure';
import { newFigure } from './newFigure';
import { plainText, plotLabels, plotText } from './plotText';
import { themes } from './theme';

/** How many terms {@link explanationBars} draws. */
export interface ExplanationBarsOptions {
  /** From 1 to 40; the others are one bar. Default 15. */
  readonly terms?: number;
}

/**
 * What an alert's terms add to the score, as bars: to the right for the technique, to the left against it.
 * @throws InputError when `terms` is out of bounds
 */
export function explanationBars(
  explanation: ScoreExplanation,
  { terms = 15 }: ExplanationBarsOptions = {},
): Figure {
  if (!Number.isInteger(terms) || terms < 1 || terms > 40) {
    throw new InputError(`invalid terms: ${terms}; give a whole number from 1 to 40`);
  }
  const { technique, score, base } = explanation;
  const bars = barsOf(explanation, terms);
  const labels = plotLabels(
    bars.map(({ label }) => label),
    32,
  );
  const most = bars.reduce((largest, { value }) => Math.max(largest, Math.abs(value)), 0) || 1;
  const { palette, text } = themes.light;
  return newFigure({
    data: [
      {
        type: 'bar',
        orientation: 'h',
        x: bars.map(({ value }) => value),
        y: bars.map((_, i) => i),
        text: bars.map(({ value }) => formatSigned(value)),
        textposition: 'outside',
        cliponaxis: false,
        textfont: { size: 11, color: text },
        marker: { color: bars.map(({ value }) => (value < 0 ? palette[1] : palette[0])) },
        hovertext: bars.map(({ label, value }) => `${plotText(label)} ${formatSigned(value)}`),
        hovertemplate: '%{hovertext}<extra></extra>',
      } as Partial<Data>,
    ],
    layout: {
      xaxis: { range: [-1.25 * most, 1.25 * most], zeroline: true, title: { text: 'added to the score' } },
      yaxis: {
        range: [Math.max(bars.length, 1) - 0.4, -0.6],
        tickvals: bars.map((_, i) => i),
        ticktext: labels,
        zeroline: false,
      },
      bargap: 0.3,
      showlegend: false,
      margin: { l: 30 + 7 * Math.max(6, ...labels.map((label) => label.length)), r: 30, b: 60 },
    } as Partial<Layout>,
    title: `Why ${plotText(technique, 30)}: ${titleOf(bars)}`,
    subtitle: `The score is ${formatValue(score)}, ${formatValue(base)} without these terms; right speaks for, left against`,
    alt:
      `Bar chart of what each term adds to the score of ${plainText(technique, 40)}, ${formatValue(score)}: ` +
      `${bars.map(({ label, value }) => `${plainText(label, 40)} ${formatSigned(value)}`).join(', ')}.`,
    width: 800,
    plotHeight: 24 * Math.max(4, bars.length) + 80,
  });
}

interface Bar {
  readonly label: string;
  readonly value: number;
}

/** One bar per term, wherever and however often it stands. */
function barsOf({ contributions }: ScoreExplanation, terms: number): Bar[] {
  const all = sumByTerm(contributions).map(({ term, value }) => ({ label: term, value }));
  const others = all.slice(terms);
  if (others.length === 0) return all;
  const rest = others.reduce((sum, { value }) => sum + value, 0);
  return [...all.slice(0, terms), { label: `${others.length} more`, value: rest }];
}

function titleOf([strongest]: readonly Bar[]): string {
  if (!strongest) return 'none of its words is known';
  const direction = strongest.value < 0 ? 'against' : 'for';
  return `"${plotText(strongest.label, 30)}" speaks most strongly, ${direction} it`;
}
