import { escapeHtml } from '../display/escapeHtml';
import type { Picture } from './drawPictures';
import type { ReportPlot } from './reportPlots';

/** Figures as pictures, in both themes, which the page's script makes live. */
export function plotSection(plots: readonly ReportPlot[], pictures: ReadonlyMap<string, Picture>): string {
  const figures = plots.map((plot) => plotHtml(plot, pictures.get(plot.id)!));
  return `<section id="plots" aria-labelledby="plots-head">
<h2 id="plots-head">Pictures</h2>
${figures.length === 0 ? '<p>There is nothing to draw: no alerts and no rows held back are known.</p>' : figures.join('\n')}
</section>`;
}

function plotHtml({ id, heading, caption, figure }: ReportPlot, { light, dark }: Picture): string {
  const { width = 900, height = 560 } = figure.layout;
  return `<figure class="plot" id="plot-${id}">
<h3 id="plot-${id}-head">${escapeHtml(heading)}</h3>
<div class="frame" role="region" aria-labelledby="plot-${id}-head" tabindex="0" data-figure="${id}">
<picture><source media="screen and (prefers-color-scheme: dark)" srcset="${dark}"><img src="${light}" width="${width}" height="${height}" alt="${escapeHtml(figure.alt)}"></picture>
</div>
<figcaption>${escapeHtml(caption)}</figcaption>
</figure>`;
}
