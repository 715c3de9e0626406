import { readFileSync } from 'node:fs';
import type { Canvas } from '@napi-rs/canvas';
import type { DOMWindow } from 'jsdom';
import { RandomState } from '../random/randomState';
import type { Figure } from './figure';
import { plotlyFile } from './plotlyFile';
import { svgTextBox, textWidth } from './svgTextBox';
import { canvasModule, textMeter } from './textMeter';

/** The little of Plotly that draws without a browser. */
interface PlotlyApi {
  toImage(
    figure: Pick<Figure, 'data' | 'layout' | 'config'>,
    options: { format: 'svg'; width: number; height: number; imageDataOnly: true },
  ): Promise<string>;
}

/** A window without a screen in which Plotly is loaded; about 100 MB until it is closed. */
export interface PlotlyWindow {
  readonly plotly: PlotlyApi;
  /** Restarts the random numbers from which Plotly makes the ids in a picture. */
  seed(seed: number): void;
  close(): void;
}

// Canvases (for heatmaps) get this many pixels per pixel of the picture.
const CANVAS_SCALE = 2;

/** Loads jsdom and Plotly, which takes 1 to 3 s. */
export function openPlotlyWindow(): PlotlyWindow {
  const { JSDOM, VirtualConsole } = require('jsdom') as typeof import('jsdom');
  const dom = new JSDOM('<!doctype html><html><body></body></html>', {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  addMissing(dom.window);
  addMeasures(dom.window);
  addCanvas(dom.window);
  dom.window.eval(readFileSync(plotlyFile(), 'utf8'));
  return {
    plotly: dom.window['Plotly'] as PlotlyApi,
    seed: (seed) => {
      const random = new RandomState(seed);
      dom.window['Math'].random = () => random.randomSample();
    },
    close: () => dom.window.close(),
  };
}

/** What Plotly asks of a browser and jsdom has not. */
function addMissing(window: DOMWindow): void {
  const nothing = (): void => {};
  const query = { matches: false, addListener: nothing, removeListener: nothing };
  Object.assign(window, {
    TextDecoder,
    TextEncoder,
    matchMedia: () => ({ ...query, addEventListener: nothing, removeEventListener: nothing }),
  });
  Object.assign(window.URL, { createObjectURL: () => '', revokeObjectURL: nothing });
}

/** jsdom lays nothing out; Plotly needs to know how large its texts are. */
function addMeasures(window: DOMWindow): void {
  const meter = textMeter();
  const boxOf = (element: Element): object => {
    const box = svgTextBox(element, meter);
    return { ...box, left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
  };
  const methods = {
    getBBox(this: Element): object {
      return boxOf(this);
    },
    getBoundingClientRect(this: Element): object {
      return boxOf(this);
    },
    getComputedTextLength(this: Element): number {
      return textWidth(this, meter);
    },
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(window.SVGElement.prototype, name, { value, writable: true, configurable: true });
  }
}

/** Real canvases behind jsdom's empty ones, finer than they say they are. */
function addCanvas(window: DOMWindow): void {
  const backings = new WeakMap<HTMLCanvasElement, Canvas>();
  const backingOf = (element: HTMLCanvasElement): Canvas => {
    const [width, height] = [element.width * CANVAS_SCALE, element.height * CANVAS_SCALE];
    let backing = backings.get(element);
    if (!backing || backing.width !== width || backing.height !== height) {
      backing = canvasModule().createCanvas(Math.max(1, width), Math.max(1, height));
      backing.getContext('2d').scale(CANVAS_SCALE, CANVAS_SCALE);
      backings.set(element, backing);
    }
    return backing;
  };
  const methods = {
    getContext(this: HTMLCanvasElement, kind: string): unknown {
      return kind === '2d' ? backingOf(this).getContext('2d') : null;
    },
    toDataURL(this: HTMLCanvasElement): string {
      return backingOf(this).toDataURL('image/png');
    },
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(window.HTMLCanvasElement.prototype, name, { value, configurable: true });
  }
}
