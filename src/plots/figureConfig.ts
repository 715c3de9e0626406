import type { Config } from 'plotly.js';

/** How every figure behaves on a page, unless it says otherwise. */
export const figureConfig: Partial<Config> = {
  // A dollar sign in an alert is no formula, though some notebooks load MathJax.
  typesetMath: false,
  // Plotly offers to upload the data; alerts stay here.
  showSendToCloud: false,
  plotlyServerURL: '',
  displaylogo: false,
  responsive: true,
  modeBarButtonsToRemove: ['select2d', 'lasso2d', 'autoScale2d', 'zoomIn2d', 'zoomOut2d'],
};
