import type { TaggedAlertTable } from '../alerts/alertTable';
import type { Attack } from '../attack/attack';
import type { ColumnTable } from '../features/columnTable';
import type { LabelProblem } from '../tagger/checkLabels';
import type { LabelConflict } from '../tagger/labelConflicts';

/** What of a file is trained on. */
interface TrainingFile {
  readonly path: string;
  readonly rows: number;
  /** Rows that an earlier file has already: they count once. */
  readonly repeated: number;
}

/** Labelled alerts to train on, of one file or several. */
export interface TrainingInput {
  readonly alerts: readonly string[];
  readonly ids: readonly string[];
  readonly columns: ColumnTable;
  readonly files: readonly TrainingFile[];
  /** Rows without alert or id. */
  readonly dropped: number;
  readonly problems: readonly LabelProblem[];
  /** Texts that one file labels otherwise than another. */
  readonly conflicts: readonly FileConflict[];
}

/** A text that files label differently. */
interface FileConflict {
  readonly alert: string;
  readonly labels: readonly { readonly id: string; readonly places: readonly string[] }[];
}

/**
 * Reads files of labelled alerts, and puts them together.
 * @param keepLabels - whether labels that ATT&CK revoked stay as they are
 * @throws InputError when one of them cannot be read, or has not the columns
 */
export async function trainingInput(
  paths: readonly string[],
  attack: Attack,
  keepLabels: boolean,
): Promise<TrainingInput> {
  const { readTaggedAlertTable } = await import('../alerts/readTaggedAlertTable.js');
  const { selectTableRows } = await import('../features/columnTable.js');
  const { selectRows } = await import('../selection/selectRows.js');
  const { checkLabels } = await import('../tagger/checkLabels.js');
  const { joinLabelled, rowsOnce } = await import('../tagger/joinLabelled.js');
  const tables: TaggedAlertTable[] = [];
  for (const path of paths) tables.push(await readTaggedAlertTable(path));
  const joined = joinLabelled(tables);
  const { problems, conflicts, ids: mended } = checkLabels(joined, attack);
  const ids = keepLabels ? joined.ids : mended;
  const kept = rowsOnce(joined.alerts, ids, joined.files);
  const files = paths.map((path, file) => {
    const rows = kept.filter((row) => joined.files[row] === file).length;
    return { path, rows, repeated: tables[file].rows - rows };
  });
  const placeOf = (row: number): string => `${paths[joined.files[row]]} line ${joined.lines[row]}`;
  return {
    alerts: selectRows(joined.alerts, kept),
    ids: selectRows(ids, kept),
    columns: selectTableRows(joined.columns, kept),
    files,
    dropped: tables.reduce((sum, { dropped }) => sum + dropped.length, 0),
    problems,
    conflicts: conflicts
      .filter((conflict) => filesOf(conflict, joined.files).size > 1)
      .map(({ alert, labels }) => ({
        alert,
        labels: labels.map(({ id, rows }) => ({ id, places: rows.map(placeOf) })),
      })),
  };
}

function filesOf({ labels }: LabelConflict, files: Int32Array): Set<number> {
  return new Set(labels.flatMap(({ rows }) => rows.map((row) => files[row])));
}

const MOST_CONFLICTS = 10;

/** What is to say of several files: nothing of one. */
export async function inputNotes({ files, conflicts }: TrainingInput): Promise<string[]> {
  const { shownText } = await import('../alerts/shownText.js');
  if (files.length === 1) return [];
  const repeated = files.reduce((sum, file) => sum + file.repeated, 0);
  const again = repeated === 0 ? '' : `; ${repeated} rows were there already, and count once`;
  const more = conflicts.length - MOST_CONFLICTS;
  return [
    `${files.map(({ path, rows }) => `${rows} rows of ${path}`).join(', ')}${again}`,
    ...conflicts.slice(0, MOST_CONFLICTS).map(({ alert, labels }) => {
      const each = labels.map(({ id, places }) => `${id} (${places.join(', ')})`);
      return `conflict: ${shownText(alert)} is labelled ${each.join(', ')}; all are learned from`;
    }),
    ...(more > 0 ? [`and ${more} more conflicts`] : []),
  ];
}
