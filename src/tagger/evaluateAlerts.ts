import type { Attack } from '../attack/attack';
import { type ColumnTable, selectTableRows } from '../features/columnTable';
import { accuracyScore } from '../metrics/accuracyScore';
import { f1Score } from '../metrics/f1Score';
import { trainTestSplit } from '../selection/trainTestSplit';
import { AlertTagger } from './alertTagger';
import { defaultEstimator } from './estimatorNames';
import type { TaggerRecipe } from './taggerRecipe';

/** Options of {@link evaluateAlerts}. */
export interface EvaluateOptions {
  /** The name of a recipe; `evidence` when left out. */
  readonly estimator?: string;
  readonly recipe?: TaggerRecipe;
  /** The other columns of the alerts, for a recipe that reads metadata. */
  readonly columns?: ColumnTable;
  /** The part of the rows that is held back for testing, 0.2 when left out; from 1 on a number of rows. */
  readonly testSize?: number;
  /** Seed of the shuffle, 42 when left out. */
  readonly randomState?: number;
}

/** How well an estimator did on rows that it was not trained on. */
export interface Evaluation {
  readonly estimator: string;
  /** Rows trained on and tested on. */
  readonly train: number;
  readonly test: number;
  /** Classes in all rows, both sides together. */
  readonly classes: number;
  readonly accuracy: number;
  readonly macroF1: number;
  readonly weightedF1: number;
  /** The part of the test rows whose technique is among the three likeliest. */
  readonly top3: number;
  /** Time to fit and to predict, in seconds. */
  readonly seconds: number;
}

/** An {@link Evaluation}, and the rows behind it. */
export interface DetailedEvaluation extends Evaluation {
  readonly tagger: AlertTagger;
  readonly testAlerts: readonly string[];
  readonly yTest: readonly string[];
  readonly predicted: readonly string[];
}

/**
 * Trains on one part of the rows and tests on the other, shuffled but not stratified, as the original study did.
 * @throws InputError as the split, the vectorizer and the estimator do
 */
export function evaluateAlerts(
  alerts: readonly string[],
  ids: readonly string[],
  attack: Attack,
  options: EvaluateOptions = {},
): DetailedEvaluation {
  const { estimator = defaultEstimator, recipe, columns, testSize = 0.2, randomState = 42 } = options;
  const rows = Int32Array.from(alerts.keys());
  const { train, test } = trainTestSplit({ alerts, ids, rows }, { testSize, randomState });
  const columnsOf = (side: { readonly rows: Int32Array }): ColumnTable | undefined =>
    columns && selectTableRows(columns, side.rows);
  const start = performance.now();
  const tagger = new AlertTagger({ estimator, recipe }).fit(train.alerts, train.ids, attack, {
    columns: columnsOf(train),
  });
  const tags = tagger.tag(test.alerts, { candidates: 3, columns: columnsOf(test) });
  const seconds = (performance.now() - start) / 1000;
  const predicted = tags.map(({ techniqueId }) => techniqueId);
  const found = tags.filter(({ candidates }, i) =>
    candidates.some(({ techniqueId }) => techniqueId === test.ids[i]),
  );
  return {
    estimator,
    train: train.ids.length,
    test: test.ids.length,
    classes: new Set(ids).size,
    accuracy: accuracyScore(test.ids, predicted),
    macroF1: f1Score(test.ids, predicted, { average: 'macro' }),
    weightedF1: f1Score(test.ids, predicted, { average: 'weighted' }),
    top3: found.length / tags.length,
    seconds,
    tagger,
    testAlerts: test.alerts,
    yTest: test.ids,
    predicted,
  };
}
