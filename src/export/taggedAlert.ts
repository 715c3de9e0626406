import type { ExportTechnique } from './exportTechnique';
import type { TypedColumn } from './tagColumns';

/** An alert with the technique that it was tagged with. */
export interface TaggedAlert {
  /** The line of the file in which it begins. */
  readonly line: number;
  /** All of the alert's text, however long. */
  readonly alert: string;
  readonly technique: ExportTechnique;
  readonly score: number | null;
  readonly confidence: number | null;
  readonly time: Date | null;
  /** The row as the file has it. */
  readonly cells: readonly string[];
}

/** Some tagged alerts, and the columns of their cells. */
export interface TaggedAlerts {
  readonly columns: readonly TypedColumn[];
  readonly alerts: readonly TaggedAlert[];
}

/** Some rows of a tagged file, those without a technique too. */
export interface TaggedRows {
  readonly columns: readonly TypedColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The file and the line of a row, for messages. */
  readonly at: (row: number) => string;
}
