/** What a cell of a tagged file is: text as it came, a key that may be missing, a number, a list of words. */
export type CellKind = 'text' | 'key' | 'number' | 'list';

/** A column of a tagged file. */
export interface TypedColumn {
  readonly name: string;
  readonly kind: CellKind;
  /** Its place in the file. */
  readonly place: number;
}

/**
 * The columns of a tagged file with their types. What `alert2attack tag` adds stands after `technique_id`: a
 * column named `score` or `status` before that is the user's own, and text.
 */
export function tagColumns(columns: readonly string[], idColumn: string): TypedColumn[] {
  const first = columns.indexOf(idColumn);
  return columns.map((name, place) => ({
    name,
    place,
    kind: place < first ? 'text' : kindOf(name, idColumn),
  }));
}

function kindOf(name: string, idColumn: string): CellKind {
  if (name === idColumn) return 'key';
  if (/^(?:technique_name|status|candidate_\d+)$/.test(name)) return 'key';
  if (/^(?:score|confidence|candidate_\d+_score)$/.test(name)) return 'number';
  return name === 'tactics' ? 'list' : 'text';
}
