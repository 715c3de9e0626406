/** Some consecutive rows of a table as text: `lines[i]` is the line of the file in which `cells[i]` begins. */
export interface TextRows {
  readonly columns: readonly string[];
  readonly lines: readonly number[];
  readonly cells: readonly (readonly string[])[];
}
