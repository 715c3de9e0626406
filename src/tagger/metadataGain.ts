import { InputError } from '../errors/inputError';
import { columnTable, selectTableRows } from '../features/columnTable';
import { metadataColumns, metadataTransformer } from '../features/metadataTransformer';
import { bootstrapIntervals } from '../metrics/bootstrapIntervals';
import type { Interval } from '../metrics/interval';
import { buildClassifier } from '../selection/estimatorRegistry';
import type { StepSpec } from '../selection/estimatorSpec';
import { evaluationFolds } from '../selection/evaluationFolds';
import { selectRows } from '../selection/selectRows';
import type { VectorizerChoice } from '../text/vectorizerChoice';

/** Labelled alerts and their other columns; a `TaggedAlertTable` is one. */
export interface MetadataRows {
  readonly alerts: readonly string[];
  readonly ids: readonly string[];
  has(column: string): boolean;
  column(name: string): readonly string[];
}

/** Options of {@link metadataGain}. */
export interface MetadataGainOptions {
  /** Default 5. */
  readonly folds?: number;
  /** A group per row: groups stay whole, and the interval is over groups. */
  readonly groups?: readonly string[];
  /** The labels in the place of the rows' own. */
  readonly ids?: readonly string[];
  /** Default: words and pairs of words. */
  readonly vectorizer?: VectorizerChoice;
  /** Default: a linear SVM. */
  readonly classifier?: StepSpec;
  /** What the metadata are multiplied with, beside text rows of length 1. Default 0.5. */
  readonly weight?: number;
  /** Default 42. */
  readonly randomState?: number;
}

/** Whether other columns than the text help. */
export interface MetadataGain {
  /** The columns that were tried. */
  readonly columns: readonly string[];
  readonly rows: number;
  readonly folds: number;
  /** Accuracy by the text alone, and by text and metadata, on the same folds. */
  readonly text: number;
  readonly both: number;
  /** `both - text`, with its 95 % interval. */
  readonly difference: number;
  readonly interval: Interval;
  /** Whether the interval lies above 0. */
  readonly helps: boolean;
}

/**
 * Says by cross-validation whether severity, source and address help to tag: the same classifier on the same folds,
 * with the text alone and with the metadata beside it. The interval is a bootstrap over rows, or over groups, of
 * the paired difference.
 * @throws InputError when the rows have none of these columns, and as splits and classifier do
 */
export function metadataGain(rows: MetadataRows, options: MetadataGainOptions = {}): MetadataGain {
  const { folds: count = 5, groups, ids = rows.ids, weight = 0.5, randomState = 42 } = options;
  const { vectorizer = { ngramRange: [1, 2], sublinearTf: true } } = options;
  const { classifier = { name: 'linear-svc', params: { tol: 0.01, randomState: 42 } } } = options;
  const columns = metadataColumns.filter((column) => rows.has(column));
  if (columns.length === 0) {
    throw new InputError(`there is no metadata: give one of the columns ${metadataColumns.join(', ')}`);
  }
  const table = columnTable(
    new Map([['alert', rows.alerts], ...columns.map((name) => [name, rows.column(name)] as const)]),
  );
  const { folds } = evaluationFolds(ids, { folds: count, testSize: 0.2, randomState, groups });
  const rightWith = (used: readonly string[]): Uint8Array => {
    const right = new Uint8Array(ids.length);
    for (const { train, test } of folds) {
      const transformer = metadataTransformer(vectorizer, used, weight);
      const X = transformer.fitTransform(selectTableRows(table, train));
      const model = buildClassifier(classifier).fit(X, selectRows(ids, train));
      const predicted = model.predict(transformer.transform(selectTableRows(table, test)));
      predicted.forEach((label, k) => {
        right[test[k]] = label === ids[test[k]] ? 1 : 0;
      });
    }
    return right;
  };
  const [alone, both] = [rightWith([]), rightWith(columns)];
  const differences = Array.from(both, (right, i) => right - alone[i]);
  const interval = pairedInterval(differences, groups);
  return {
    ...{ columns, rows: ids.length, folds: folds.length },
    text: mean(alone),
    both: mean(both),
    difference: mean(differences),
    interval,
    helps: interval.low > 0,
  };
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/** Rows of a group go together: they are drawn together. */
function pairedInterval(differences: readonly number[], groups: readonly string[] | undefined): Interval {
  const units = new Map<string | number, { sum: number; rows: number }>();
  differences.forEach((difference, i) => {
    const unit = groups ? groups[i] : i;
    const { sum, rows } = units.get(unit) ?? { sum: 0, rows: 0 };
    units.set(unit, { sum: sum + difference, rows: rows + 1 });
  });
  const list = [...units.values()];
  const [interval] = bootstrapIntervals(list.length, (drawn) => {
    let [sum, rows] = [0, 0];
    for (const unit of drawn) {
      sum += list[unit].sum;
      rows += list[unit].rows;
    }
    return [sum / rows];
  });
  return interval;
}
