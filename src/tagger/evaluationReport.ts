import type { Attack } from '../attack/attack';
import { InputError } from '../errors/inputError';
import { type ColumnTable, selectTableRows } from '../features/columnTable';
import { accuracyScore } from '../metrics/accuracyScore';
import { expectedCalibrationError } from '../metrics/expectedCalibrationError';
import { f1Score } from '../metrics/f1Score';
import { type ReliabilityBin, reliabilityDiagram } from '../metrics/reliabilityDiagram';
import { type ScoreIntervals, scoreIntervals } from '../metrics/scoreIntervals';
import { type SupportedAuc, supportedClassAuc } from '../metrics/supportedClassAuc';
import { portionOfWork } from '../progress/workShare';
import { distinctRows } from '../selection/distinctRows';
import { evaluationFolds } from '../selection/evaluationFolds';
import { meanAndDeviation } from '../selection/meanAndDeviation';
import { selectRows } from '../selection/selectRows';
import { checkLabels, type LabelCheck, type LabelledRows } from './checkLabels';
import { defaultEstimator } from './estimatorNames';
import type { Evaluation } from './evaluateAlerts';
import { type EvaluationLevel, tacticOf, trainingLabels } from './evaluationLevel';
import { type Flattery, flattery } from './flattery';
import { type JudgedFold, judgeFold } from './judgeFold';
import type { TaggerRecipe } from './taggerRecipe';

/** Labelled alerts, and what else is known of each row. */
export interface EvaluationRows extends LabelledRows {
  /** A group per row that is kept on one side. */
  readonly groups?: readonly string[];
  /** A sub-technique per row, empty where there is none. */
  readonly subIds?: readonly string[];
  /** The other columns, for a recipe that reads metadata. */
  readonly columns?: ColumnTable;
}

/** Options of {@link evaluationReport}. */
export interface EvaluationReportOptions {
  readonly estimator?: string;
  readonly recipe?: TaggerRecipe;
  /** 0.2 when left out; not used with `folds`. */
  readonly testSize?: number;
  /** 42 when left out. */
  readonly randomState?: number;
  /** So many folds instead of one split. */
  readonly folds?: number;
  /** Whether only the first row of each text counts. Default false. */
  readonly dedupe?: boolean;
  /** The labels as they are when left out. */
  readonly level?: EvaluationLevel;
  /** Whether labels that ATT&CK revoked stay as they are. Default false: they are followed. */
  readonly keepLabels?: boolean;
  /** Whether it is measured how well the tagger knows how sure it is. Default false. */
  readonly calibrate?: boolean;
  /** The fewest test rows a class must have to show its AUC. Default 5. */
  readonly minClassRows?: number;
}

/** A figure over folds. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
  readonly values: readonly number[];
}

/** An {@link Evaluation} that says how sure its figures are, and what makes them better than they should be. */
export interface EvaluationReport extends Evaluation {
  /** 95 %, by bootstrap over the test rows. */
  readonly intervals: Omit<ScoreIntervals, 'top'> & { readonly top3: ScoreIntervals['top'] };
  readonly level: EvaluationLevel | 'as labelled';
  readonly splitter: string;
  readonly flattery: Flattery;
  /** Rows that repeat a text: how many were put aside, and how many of these had another label. */
  readonly deduped: { readonly repeated: number; readonly relabelled: number } | null;
  readonly labels: Omit<LabelCheck, 'ids'>;
  /** With `folds`: the figures of the single folds. The figures above are over all test rows together. */
  readonly folds: { readonly [figure in 'accuracy' | 'macroF1' | 'weightedF1' | 'top3']: Spread } | null;
  /** Null with `folds`, whose scores cannot be compared, and for tactics. */
  readonly classAuc: SupportedAuc | null;
  readonly calibration: {
    readonly expectedCalibrationError: number;
    readonly diagram: readonly ReliabilityBin[];
  } | null;
}

/** An {@link EvaluationReport}, and the rows behind it, fold by fold. */
export interface DetailedEvaluationReport extends EvaluationReport {
  readonly parts: readonly JudgedFold[];
}

/**
 * Evaluates an estimator on rows that it was not trained on. Everything that learns, the vectorizer and calibration
 * too, sees training rows only.
 * @throws InputError as the split, the vectorizer and the estimator do
 */
export function evaluationReport(
  given: EvaluationRows,
  attack: Attack,
  options: EvaluationReportOptions = {},
): DetailedEvaluationReport {
  const {
    estimator = defaultEstimator,
    recipe,
    level,
    testSize = 0.2,
    randomState = 42,
    minClassRows,
  } = options;
  if (options.calibrate && level === 'tactic') {
    throw new InputError('confidence is about techniques: leave out calibration, or evaluate techniques');
  }
  const { ids: followed, ...labels } = checkLabels(given, attack, { parentsOnly: undefined });
  const known = {
    ...given,
    ids: trainingLabels(options.keepLabels ? given.ids : followed, level, given.subIds),
  };
  const distinct = options.dedupe ? distinctRows(known.alerts, known.ids) : null;
  const pick = <T>(list: readonly T[]): readonly T[] => (distinct ? selectRows(list, distinct.kept) : list);
  const nameOf = level === 'tactic' ? remembered((id) => tacticOf(attack, id)) : (id: string): string => id;
  const rows = {
    alerts: pick(known.alerts),
    ids: pick(known.ids),
    groups: known.groups && pick(known.groups),
    columns: distinct && known.columns ? selectTableRows(known.columns, distinct.kept) : known.columns,
    nameOf,
  };
  const { splitter, folds } = evaluationFolds(rows.ids, {
    folds: options.folds,
    testSize,
    randomState,
    groups: rows.groups,
  });
  const parts = folds.map((fold, k) =>
    portionOfWork(k / folds.length, (k + 1) / folds.length, () =>
      judgeFold(rows, fold, attack, { estimator, recipe, calibrate: options.calibrate }),
    ),
  );
  const pooled = {
    actual: parts.flatMap(({ testLabels }) => testLabels),
    predicted: parts.flatMap(({ predicted }) => predicted),
    inTop3: parts.flatMap(({ inTop3 }) => inTop3),
  };
  const { top, ...intervals } = scoreIntervals(pooled.actual, pooled.predicted, pooled.inTop3);
  const correct = parts.flatMap((part) => part.correct);
  const confidences = parts.flatMap((part) => part.confidences);
  const single = options.folds === undefined && level !== 'tactic' ? parts[0] : null;
  return {
    estimator,
    train: Math.round(parts.reduce((sum, { trainTexts }) => sum + trainTexts.length, 0) / parts.length),
    test: pooled.actual.length,
    classes: new Set(rows.ids.map(nameOf)).size,
    ...figuresOf(pooled.actual, pooled.predicted, pooled.inTop3),
    seconds: parts.reduce((sum, part) => sum + part.seconds, 0),
    intervals: { ...intervals, top3: top },
    level: level ?? 'as labelled',
    splitter,
    flattery: flattery(parts, rows.ids.map(nameOf)),
    deduped: distinct && { repeated: distinct.repeated, relabelled: distinct.relabelled },
    labels,
    folds: options.folds === undefined ? null : spreads(parts),
    classAuc:
      single &&
      supportedClassAuc(
        single.testLabels,
        single.tagger.scores(single.testTexts, single.testColumns),
        single.tagger.classes,
        minClassRows,
      ),
    calibration: options.calibrate
      ? {
          expectedCalibrationError: expectedCalibrationError(confidences, correct),
          diagram: reliabilityDiagram(confidences, correct),
        }
      : null,
    parts,
  };
}

function figuresOf(
  actual: readonly string[],
  predicted: readonly string[],
  inTop3: readonly boolean[],
): { accuracy: number; macroF1: number; weightedF1: number; top3: number } {
  return {
    accuracy: accuracyScore(actual, predicted),
    macroF1: f1Score(actual, predicted, { average: 'macro' }),
    weightedF1: f1Score(actual, predicted, { average: 'weighted' }),
    top3: inTop3.filter(Boolean).length / inTop3.length,
  };
}

function spreads(parts: readonly JudgedFold[]): NonNullable<EvaluationReport['folds']> {
  const figures = parts.map(({ testLabels, predicted, inTop3 }) => figuresOf(testLabels, predicted, inTop3));
  const spread = (name: keyof (typeof figures)[number]): Spread => {
    const values = figures.map((fold) => fold[name]);
    return { ...meanAndDeviation(values), values };
  };
  return {
    accuracy: spread('accuracy'),
    macroF1: spread('macroF1'),
    weightedF1: spread('weightedF1'),
    top3: spread('top3'),
  };
}

function remembered(nameOf: (id: string) => string): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    const name = names.get(id) ?? nameOf(id);
    names.set(id, name);
    return name;
  };
}
