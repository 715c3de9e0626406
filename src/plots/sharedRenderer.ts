import type { Figure } from './figure';
import { FigureRenderer, type RenderOptions } from './figureRenderer';

const IDLE_MILLISECONDS = 60_000;

let renderer: FigureRenderer | undefined;
let idle: NodeJS.Timeout | undefined;
let busy: Promise<unknown> = Promise.resolve();

/** Figures one after another through one renderer, which is let go after a minute without work. */
function queued<T>(work: (shared: FigureRenderer) => Promise<T>): Promise<T> {
  clearTimeout(idle);
  renderer ??= new FigureRenderer();
  const shared = renderer;
  const result = busy.then(() => work(shared));
  const last = result
    .catch(() => undefined)
    .then(() => {
      if (busy !== last) return;
      idle = setTimeout(disposeRenderer, IDLE_MILLISECONDS);
      // A process that has nothing else to do ends at once.
      idle.unref();
    });
  busy = last;
  return result;
}

/**
 * The figure as an SVG document, without a browser. The first one takes 1 to 3 s, each later one a fraction.
 * @throws InputError on an unknown theme or an unfit size
 */
export function renderSvg(figure: Figure, options: RenderOptions = {}): Promise<string> {
  return queued((shared) => shared.svg(figure, options));
}

/**
 * The figure as a PNG file's bytes, without a browser. The first one takes 1 to 3 s, each later one a fraction.
 * @throws InputError on an unknown theme, or an unfit size or scale
 */
export function renderPng(figure: Figure, options: RenderOptions = {}): Promise<Uint8Array> {
  return queued((shared) => shared.png(figure, options));
}

/** {@link renderPng} with at most 256 colours, for places where bytes count. */
export function renderSmallPng(figure: Figure, options: RenderOptions = {}): Promise<Uint8Array> {
  return queued((shared) => shared.smallPng(figure, options));
}

/** Frees the about 100 MB of the shared renderer; the next picture loads it again. */
export function disposeRenderer(): void {
  clearTimeout(idle);
  renderer?.dispose();
  renderer = undefined;
}
