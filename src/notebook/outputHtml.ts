import { stripVTControlCharacters } from 'node:util';
import { escapeHtml } from '../display/escapeHtml';
import type { CellOutput, OutputData } from './notebook';
import { sanitizeHtml } from './sanitizeHtml';

const pictures = ['image/svg+xml', 'image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/**
 * A cell's output as HTML that runs and loads nothing: a picture where there is one, else tables and text.
 * @param markdown - turns Markdown into HTML
 */
export function outputHtml(output: CellOutput, markdown: (text: string) => string): string {
  switch (output.output_type) {
    case 'stream':
      return `<pre class="${output.name}">${plain(output.text)}</pre>`;
    case 'error':
      return `<pre class="error">${plain(output.traceback.join('\n') || `${output.ename}: ${output.evalue}`)}</pre>`;
    default:
      return dataHtml(output.data, markdown);
  }
}

function dataHtml(data: OutputData, markdown: (text: string) => string): string {
  const text = asText(data['text/plain']);
  for (const mimeType of pictures) {
    const picture = asText(data[mimeType]);
    if (picture !== '') return pictureHtml(mimeType, picture, text);
  }
  const html = sanitizeHtml(asText(data['text/html']));
  // A plot's frame without its script is empty.
  if (html.replace(/<[^>]*>/g, '').trim() !== '' || html.includes('<img'))
    return `<div class="rich">${html}</div>`;
  const marked = asText(data['text/markdown']);
  if (marked !== '') return `<div class="rich">${sanitizeHtml(markdown(marked))}</div>`;
  if (text !== '') return `<pre class="result">${plain(text)}</pre>`;
  const json = data['application/json'];
  if (json !== undefined) return `<pre class="result">${plain(JSON.stringify(json, null, 2))}</pre>`;
  return `<p class="unknown">(output of type ${escapeHtml(Object.keys(data).join(', '))})</p>`;
}

function pictureHtml(mimeType: string, picture: string, alt: string): string {
  // An image element runs no script, not even one inside an SVG.
  const base64 =
    mimeType === 'image/svg+xml' ? Buffer.from(picture).toString('base64') : picture.replace(/\s/g, '');
  return `<img class="picture" src="data:${mimeType};base64,${escapeHtml(base64)}" alt="${escapeHtml(alt)}">`;
}

function plain(text: string): string {
  return escapeHtml(stripVTControlCharacters(text));
}

function asText(value: string | object | undefined): string {
  return typeof value === 'string' ? value : '';
}
