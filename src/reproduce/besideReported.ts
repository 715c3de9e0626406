import { isStudy } from './isStudy';

/** A figure as measured here, and what the study reported of it. */
export interface MeasuredFigure {
  readonly figure: string;
  readonly here: string | number;
  /** What the study printed; left out where it printed nothing. */
  readonly reported?: string | number;
  /** Why the two differ, if they do. */
  readonly why?: string;
}

/**
 * Rows of a table that puts the figures measured here beside those that the study reported; on any other alerts
 * than the study's those mean nothing, and only what was measured here is given.
 *
 * @param figures - in the order of the table
 * @param ids - the label of every alert that was read: tells whether they are the study's
 */
export function besideReported(figures: readonly MeasuredFigure[], ids: readonly string[]): object[] {
  const applies = isStudy({ rows: ids.length, classes: new Set(ids).size });
  return figures.map(({ figure, here, reported = '–', why = '' }) =>
    applies
      ? { figure, reported: shown(reported), here: shown(here), 'why they differ': why }
      : { figure, here: shown(here) },
  );
}

function shown(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString('en-US') : value;
}
