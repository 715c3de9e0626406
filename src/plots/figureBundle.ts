import { gzipSync } from 'node:zlib';
import { escapeHtml } from '../display/escapeHtml';
import type { MimeBundle } from '../display/mimeBundle';
import type { Figure } from './figure';
import { figureConfig } from './figureConfig';
import { figureJson } from './figureJson';
import { notebookScript } from './notebookScript';
import { renderSmallPng } from './sharedRenderer';

const PICTURE_SCALE = 1.5;
const PACKED_FROM = 50_000;

/**
 * A figure in every form that a notebook's front end may want. JupyterLab and Notebook draw the HTML, which
 * loads Plotly from the project's `node_modules` through Jupyter's own address and shows a picture until then,
 * or for good where scripts do not run. VS Code draws the Plotly JSON. Code hosts show one of the pictures.
 * Plotly itself is never inside.
 */
export async function figureBundle(figure: Figure): Promise<MimeBundle> {
  const png = Buffer.from(await renderSmallPng(figure, { scale: PICTURE_SCALE })).toString('base64');
  const { data, layout, config, alt } = figure;
  return {
    'text/html': notebookHtml(figure, png),
    'application/vnd.plotly.v1+json': { data, layout, config: { ...figureConfig, ...config } },
    'image/png': png,
    'text/plain': alt,
  };
}

function notebookHtml(figure: Figure, png: string): string {
  const { width = 900 } = figure.layout;
  return (
    `<div data-a2a-figure="waiting">` +
    `<img alt="${escapeHtml(figure.alt)}" width="${width}" style="max-width:100%;height:auto" src="data:image/png;base64,${png}">` +
    `${figureScript(figureJson(figure))}</div>` +
    `<script>${notebookScript}</script>`
  );
}

/** Large figures are packed: many alert texts shrink to a third. */
function figureScript(json: string): string {
  if (json.length < PACKED_FROM) return `<script type="application/json">${json}</script>`;
  const packed = gzipSync(json, { level: 9 }).toString('base64');
  return `<script type="application/json" data-gzip>${packed}</script>`;
}
