import { basename, join } from 'node:path';
import { escapeHtml } from '../display/escapeHtml';
import { writeFileAtomic } from '../files/writeFileAtomic';
import { pageStyle } from '../page/pageStyle';
import type { CollectedFigure } from './collectFigures';
import { indexPage } from './indexPage';

const style = `${pageStyle}
figure { margin: 2.5rem 0; }
figure img { display: block; width: auto; max-width: 100%; height: auto; border: 1px solid var(--line);
  border-radius: 6px; }
figcaption { margin-top: .5rem; font-weight: 600; }
figcaption span { display: block; font-weight: normal; }
@media print { figure { break-inside: avoid; } }
`;

/**
 * Writes `index.html` beside the figures of a run: each with its finding, light or dark as the reader's system is,
 * with links to its files.
 *
 * @param figures - in the order of the page
 * @param folder - where their files are
 * @returns the page's path
 */
export function writePlotsIndex(figures: readonly CollectedFigure[], folder: string): string {
  const page = join(folder, 'index.html');
  writeFileAtomic(
    page,
    indexPage(
      'alert2attack: figures',
      style,
      `<h1>Figures</h1>
<p class="soft"><a href="../index.html">All reports</a></p>
${figures.map(figureHtml).join('\n')}`,
    ),
  );
  return page;
}

function figureHtml({ title, alt, png, svg, darkSvg }: CollectedFigure): string {
  const [pngAddress, svgAddress, darkAddress] = [png, svg, darkSvg].map((path) =>
    encodeURIComponent(basename(path)),
  );
  return `<figure>
<picture>
<source media="screen and (prefers-color-scheme: dark)" srcset="${darkAddress}">
<img loading="lazy" src="${svgAddress}" alt="${escapeHtml(alt)}">
</picture>
<figcaption>${escapeHtml(title)}
<span class="soft"><a href="${pngAddress}">PNG</a> · <a href="${svgAddress}">SVG</a> · <a href="${darkAddress}">SVG, dark</a></span>
</figcaption>
</figure>`;
}
