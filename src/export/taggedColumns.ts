import { missingColumn } from '../alerts/missingColumn';
import { InputError } from '../errors/inputError';
import type { ExportOptions } from './exportOptions';
import { type TypedColumn, tagColumns } from './tagColumns';

/** Where in a tagged file's rows things are; -1 for a column that is not there. */
export interface TaggedColumns {
  readonly columns: readonly TypedColumn[];
  readonly alert: number;
  readonly id: number;
  readonly status: number;
  readonly score: number;
  readonly confidence: number;
  readonly time: number;
}

/**
 * Finds a tagged file's columns.
 *
 * @throws InputError when the technique, or a column that the options ask for, is not among them
 */
export function taggedColumns(path: string, names: readonly string[], options: ExportOptions): TaggedColumns {
  const { alertColumn = 'alert', idColumn = 'technique_id', timeColumn, score } = options;
  if (!names.includes(idColumn)) {
    throw new InputError(`${path}: ${missingColumn(idColumn, names)}; ${howToTag}`);
  }
  if (timeColumn !== undefined && !names.includes(timeColumn)) {
    throw new InputError(`${path}: ${missingColumn(timeColumn, names)}`);
  }
  const columns = tagColumns(names, idColumn);
  const added = (name: string): number =>
    columns.findIndex((column) => column.name === name && column.kind !== 'text');
  const confidence = added('confidence');
  if (score === 'confidence' && confidence < 0) {
    throw new InputError(
      `${path}: there is no column "confidence" after ${idColumn}: tag with a calibrated model, or score by counts`,
    );
  }
  return {
    columns,
    alert: names.indexOf(alertColumn),
    id: names.indexOf(idColumn),
    status: added('status'),
    score: added('score'),
    confidence,
    time: timeColumn === undefined ? -1 : names.indexOf(timeColumn),
  };
}

const howToTag = 'the file is not tagged yet: "alert2attack tag" adds the column';
