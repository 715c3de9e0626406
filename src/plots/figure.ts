import type { Config, Data, Layout } from 'plotly.js';

/** A figure as data: what `Plotly.newPlot` takes, and a sentence for those who cannot see it. */
export interface Figure {
  readonly data: readonly Partial<Data>[];
  readonly layout: Partial<Layout>;
  readonly config?: Partial<Config>;
  /** What the picture shows, as plain text. */
  readonly alt: string;
}
