import type { Layout } from 'plotly.js';
import type { LabellingCurve } from '../partial/simulateLabelling';
import type { Figure } from './figure';
import { newFigure } from './newFigure';
import { lineDashes, markerSymbols, themes } from './theme';

/** How accuracy grows with labels where they teach most, and with as many of any. */
export function labellingFigure({ labels, chosen, anywhere, wins, draws }: LabellingCurve): Figure {
  const last = labels.length - 1;
  const lead = 100 * (chosen[last] - anywhere[last]);
  const found = `${labels[last]} labels: ${(100 * chosen[last]).toFixed(1)} % right where they were chosen, ${(100 * anywhere[last]).toFixed(1)} % where not`;
  const line = (name: string, y: readonly number[], k: number) => ({
    type: 'scatter' as const,
    mode: 'lines+markers' as const,
    name,
    x: [...labels],
    y: [...y],
    line: { color: themes.light.palette[k], dash: lineDashes[k], width: 2 },
    marker: { color: themes.light.palette[k], symbol: markerSymbols[k], size: 9 },
    hovertemplate: '%{x} labels<br>right %{y:.3f}<extra></extra>',
  });
  return newFigure({
    data: [line('chosen to teach most', chosen, 0), line('any', anywhere, 1)],
    layout: {
      xaxis: { title: { text: 'labelled alerts' }, tickvals: [...labels], zeroline: false },
      yaxis: { title: { text: 'accuracy on alerts held back' }, tickformat: '.0%', zeroline: false },
      legend: { x: 0.02, xanchor: 'left', y: 0.98, yanchor: 'top', borderwidth: 0 },
      margin: { l: 76, r: 30, b: 60 },
    } as Partial<Layout>,
    title: found,
    subtitle: `Mean of ${draws} draws; chosen labels ended ahead in ${wins}, by ${lead.toFixed(1)} points on average`,
    alt: `Accuracy by number of labels: ${labels
      .map((count, i) => `${count} labels ${chosen[i].toFixed(3)} chosen, ${anywhere[i].toFixed(3)} any`)
      .join('; ')}.`,
    width: 760,
    plotHeight: 420,
  });
}
