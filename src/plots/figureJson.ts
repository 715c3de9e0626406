import type { Figure } from './figure';
import { figureConfig } from './figureConfig';

/** For `JSON.stringify`: typed arrays as lists, which is how Plotly reads them. */
export function listed(_key: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;
}

/** A figure as JSON for a script element: nothing in it can end the element. */
export function figureJson({ data, layout, config }: Figure): string {
  return JSON.stringify({ data, layout, config: { ...figureConfig, ...config } }, listed)
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/** The title of a figure as plain text, without its second part. */
export function figureTitle({ layout, alt }: Figure): string {
  const title: unknown = layout.title;
  const text =
    typeof title === 'object' && title !== null && 'text' in title && typeof title.text === 'string'
      ? title.text
      : alt;
  return text
    .replace(/<br><span.*$/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
