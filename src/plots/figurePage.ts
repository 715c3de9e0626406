import { readFileSync } from 'node:fs';
import { escapeHtml } from '../display/escapeHtml';
import type { Figure } from './figure';
import { figureJson, figureTitle } from './figureJson';
import { plotlyFile } from './plotlyFile';
import { type ThemeName, themes } from './theme';

/**
 * A page of its own with one figure: Plotly is inside, nothing is loaded, and the page's own policy forbids it.
 *
 * @param png - the picture for readers without scripts
 */
export function figurePage(figure: Figure, png: Uint8Array, theme: ThemeName): string {
  const { background, text } = themes[theme];
  const { width = 900, height = 560 } = figure.layout;
  const picture = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const title = escapeHtml(figureTitle(figure));
  const alt = escapeHtml(figure.alt);
  const size = figure.layout.autosize === false ? `width:${width}px` : `max-width:${width}px`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:">
<title>${title}</title>
<style>body{margin:16px;background:${background};color:${text};font:14px sans-serif}figure{margin:0 auto;${size}}#plot{height:${height}px}img{max-width:100%}figcaption{margin:8px 20px;max-width:70em}</style>
</head>
<body>
<figure>
<div id="plot" role="img" aria-label="${alt}"></div>
<noscript><style>#plot{display:none}</style><img src="${picture}" width="${width}" alt="${alt}"></noscript>
<figcaption>${alt}</figcaption>
</figure>
<script>${readFileSync(plotlyFile(), 'utf8').replace(/<\/(script)/gi, '<\\/$1')}</script>
<script>
const figure = ${figureJson(figure)};
if (figure.layout.autosize !== false) delete figure.layout.width;
Plotly.newPlot('plot', figure.data, figure.layout, figure.config);
</script>
</body>
</html>
`;
}
