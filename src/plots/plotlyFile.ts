/** Plotly's browser bundle below `node_modules`. */
export const plotlyModule = 'plotly.js-dist/plotly.js';

/** Path of Plotly's browser bundle, a script that defines `window.Plotly`. */
export function plotlyFile(): string {
  return require.resolve(plotlyModule);
}
