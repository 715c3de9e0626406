import type { SKRSContext2D } from '@napi-rs/canvas';
import { fontFiles } from './fontFiles';
import { fontFamily } from './theme';

/** What decides how wide a text is. */
export interface FontStyle {
  readonly size: number;
  readonly weight: string;
}

/** Gives the width of a text in pixels, by the very font that draws it. */
export type TextMeter = (text: string, style: FontStyle) => number;

let registered = false;

/** The fonts made known to the canvas module, once per process. */
export function canvasModule(): typeof import('@napi-rs/canvas') {
  const canvas = require('@napi-rs/canvas') as typeof import('@napi-rs/canvas');
  if (!registered) {
    for (const file of fontFiles()) canvas.GlobalFonts.registerFromPath(file, 'Arimo');
    registered = true;
  }
  return canvas;
}

/** A text meter on a canvas of its own. */
export function textMeter(): TextMeter {
  const context: SKRSContext2D = canvasModule().createCanvas(1, 1).getContext('2d');
  const widths = new Map<string, number>();
  return (text, { size, weight }) => {
    const key = `${weight} ${size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = `${weight} ${size}px ${fontFamily}`;
    const { width } = context.measureText(text);
    if (widths.size > 20_000) widths.clear();
    widths.set(key, width);
    return width;
  };
}
