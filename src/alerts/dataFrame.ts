/** A column of a {@link DataFrame}: the part of danfojs-node's `Series` that can be relied on here. */
export interface DataFrameColumn {
  readonly values: unknown[];
  readonly shape: number[];
  head(rows?: number): DataFrameColumn;
  print(): void;
  unique(): DataFrameColumn;
  valueCounts(): DataFrameColumn;
}

/** A table to look at in a notebook: the part of danfojs-node's `DataFrame` that can be relied on here. */
export interface DataFrame {
  readonly columns: string[];
  /** Rows and columns. */
  readonly shape: number[];
  /** The cells by row. */
  readonly values: unknown[];
  readonly dtypes: string[];
  head(rows?: number): DataFrame;
  tail(rows?: number): DataFrame;
  print(): void;
  column(name: string): DataFrameColumn;
  loc(selection: { rows?: (string | number)[]; columns?: string[] }): DataFrame;
  iloc(selection: { rows?: (string | number)[]; columns?: (string | number)[] }): DataFrame;
}
