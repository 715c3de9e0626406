import type { ReadOptions } from './readOptions';

/** Which columns a table needs, and whether its rows have labels. */
export interface TableShape {
  readonly alertColumn: string;
  readonly idColumn: string;
  readonly tagged: boolean;
}

/** The columns that the options name. */
export function tableShape(options: ReadOptions, tagged: boolean): TableShape {
  return { alertColumn: options.alertColumn ?? 'alert', idColumn: options.idColumn ?? 'id', tagged };
}

/** The columns that a file must have. */
export function requiredColumns({ alertColumn, idColumn, tagged }: TableShape): string[] {
  return tagged ? [idColumn, alertColumn] : [alertColumn];
}
