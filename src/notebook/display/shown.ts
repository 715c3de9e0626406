/** What is said of a value, from which its HTML and its plain text are made. Texts are as they are, not escaped. */
export interface Shown {
  /** The first line: what it is, where that has a name. */
  readonly title?: string;
  /** Where more is told: a page of the web. */
  readonly link?: string;
  /** Lines below the title. */
  readonly lines?: readonly string[];
  readonly tables?: readonly ShownTable[];
}

/** A table of which the first rows and columns are shown. */
export interface ShownTable {
  readonly title?: string;
  readonly columns: readonly string[];
  /** As many values as there are columns; no more rows than are to be shown need to be here. */
  readonly rows: readonly (readonly unknown[])[];
  /** How many rows there are in all. */
  readonly total?: number;
  /** How many columns there are in all. */
  readonly totalColumns?: number;
}
