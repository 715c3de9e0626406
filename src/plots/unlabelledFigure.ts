import type { Layout } from 'plotly.js';
import { InputError } from '../errors/inputError';
import type { UnlabelledJudgement } from '../partial/judgeUnlabelled';
import type { Figure } from './figure';
import { newFigure } from './newFigure';
import { mutedColour, themes } from './theme';

/**
 * What unlabelled alerts add to the accuracy, with its interval, by the number of labelled ones.
 * @throws InputError on no judgements
 */
export function unlabelledFigure(judgements: readonly UnlabelledJudgement[]): Figure {
  if (judgements.length === 0) throw new InputError('no judgements to draw: give at least one');
  const names = judgements.map(({ labelled }) => `${labelled}`);
  const gains = judgements.map(({ gain }) => gain);
  const helpful = judgements.filter(({ helps }) => helps).length;
  return newFigure({
    data: [
      {
        type: 'scatter',
        mode: 'markers',
        x: names,
        y: gains,
        error_y: {
          type: 'data',
          symmetric: false,
          array: judgements.map(({ interval, gain }) => interval.high - gain),
          arrayminus: judgements.map(({ interval, gain }) => gain - interval.low),
          color: themes.light.palette[0],
          thickness: 1.5,
        },
        marker: { color: themes.light.palette[0], size: 10 },
        hovertemplate: '%{x} labels<br>gain %{y:+.3f}<extra></extra>',
        showlegend: false,
      },
    ],
    layout: {
      xaxis: { type: 'category', title: { text: 'labelled alerts' }, zeroline: false },
      yaxis: { title: { text: 'accuracy gained' }, tickformat: '+.1%', zeroline: false },
      shapes: [
        {
          ...{ type: 'line', xref: 'paper', x0: 0, x1: 1, y0: 0, y1: 0, layer: 'below' },
          line: { color: mutedColour, dash: 'dot', width: 1.5 },
        },
      ],
      margin: { l: 76, r: 30, b: 60 },
    } as Partial<Layout>,
    title: `Unlabelled alerts help in ${helpful} of ${judgements.length} cases`,
    subtitle: 'Accuracy with them less accuracy without, on labelled alerts held back, with 95 % intervals',
    alt: `Gain from unlabelled alerts: ${judgements
      .map(
        ({ labelled, gain, interval }) =>
          `${labelled} labels ${shown(gain)} (${shown(interval.low)} to ${shown(interval.high)})`,
      )
      .join('; ')}.`,
    width: 760,
    plotHeight: 380,
  });
}

function shown(share: number): string {
  return `${share < 0 ? '−' : '+'}${(100 * Math.abs(share)).toFixed(1)} %`;
}
