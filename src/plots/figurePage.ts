import { readFileSync } from 'node:fs';
import { escapeHtml } from '../display/escapeHtml';
import type { Figure } from './figure';
import { figureJson, figureTitle } from './figureJson';
import { plotlyFile } from './plotlyFile';
import { type ThemeName, themes } from './theme';

const darkScreen = 'screen and (prefers-color-scheme: dark)';

/** A figure in a theme. */
export interface FigureLook {
  readonly theme: ThemeName;
  readonly figure: Figure;
  /** The picture for readers without scripts. */
  readonly png: Uint8Array;
}

/**
 * A page of its own with one figure: Plotly is inside, nothing is loaded, and the page's own policy forbids it.
 *
 * @param dark - the same figure for readers whose system is dark. Default: they see what the others see
 */
export function figurePage(look: FigureLook, dark?: FigureLook): string {
  const { figure } = look;
  const { width = 900, height = 560 } = figure.layout;
  const source = dark ? `<source media="${darkScreen}" srcset="${address(dark)}">` : '';
  const figures = [look, ...(dark ? [dark] : [])].map((one) => figureJson(one.figure));
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
<style>body{margin:16px;font:14px sans-serif}${colours(look)}${dark ? `@media ${darkScreen}{${colours(dark)}}` : ''}figure{margin:0 auto;${size}}#plot{height:${height}px}img{max-width:100%}figcaption{margin:8px 20px;max-width:70em}</style>
</head>
<body>
<figure>
<div id="plot" role="img" aria-label="${alt}"></div>
<noscript><style>#plot{display:none}</style><picture>${source}<img src="${address(look)}" width="${width}" alt="${alt}"></picture></noscript>
<figcaption>${alt}</figcaption>
</figure>
<script>${readFileSync(plotlyFile(), 'utf8').replace(/<\/(script)/gi, '<\\/$1')}</script>
<script>
const figures = [${figures.join(',')}];
const dark = matchMedia('${darkScreen}');
function draw() {
  const figure = figures[dark.matches ? figures.length - 1 : 0];
  // A copy, since Plotly changes what it is given.
  const { data, layout, config } = structuredClone(figure);
  if (layout.autosize !== false) delete layout.width;
  Plotly.react('plot', data, layout, config);
}
draw();
if (figures.length > 1) dark.addEventListener('change', draw);
</script>
</body>
</html>
`;
}

function colours({ theme }: FigureLook): string {
  const { background, text } = themes[theme];
  return `:root{color-scheme:${theme}}body{background:${background};color:${text}}`;
}

function address({ png }: FigureLook): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}
