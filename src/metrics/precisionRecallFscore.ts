import { InputError } from '../errors/inputError';
import { type LabelCounts, labelCounts } from './labelCounts';
import { labelUnion } from './labelUnion';
import { nanAverage } from './nanAverage';

/** Precision, recall and F-score, of one label or averaged. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly fscore: number;
  /** The number of rows that truly have the label. */
  readonly support: number;
}

/** The scores of one label. */
export interface LabelScores extends Scores {
  readonly label: string;
}

/** The scores of all labels, their averages, and which of them are 0 / 0. */
export interface PrecisionRecallFscore {
  readonly perClass: readonly LabelScores[];
  /** From the sums of all labels' counts. */
  readonly micro: Scores;
  /** The plain mean of the labels' scores. */
  readonly macro: Scores;
  /** The mean of the labels' scores, weighted by support. */
  readonly weighted: Scores;
  /** The labels whose score is undefined (0 / 0), so that `zeroDivision` stands in its place. */
  readonly undefinedFor: {
    /** Never predicted. */
    readonly precision: readonly string[];
    /** Of no row. */
    readonly recall: readonly string[];
    /** Neither predicted nor of any row. */
    readonly fscore: readonly string[];
  };
}

/** Options of {@link precisionRecallFscore}. */
export interface PrecisionRecallOptions {
  /** The labels to score, in this order; all true and predicted labels, ascending, when left out. */
  readonly labels?: readonly string[];
  /** Weight of recall against precision in the F-score; 1 when left out. */
  readonly beta?: number;
  /** What stands for 0 / 0: 0 (the default), 1, or NaN, which the averages leave out. */
  readonly zeroDivision?: number;
}

/**
 * Precision, recall, F-score and support of every label with their averages, as scikit-learn's
 * `precision_recall_fscore_support`. Instead of a warning, `undefinedFor` names the labels whose score is 0 / 0.
 * @throws InputError on unequal lengths, no rows, or an option out of range
 */
export function precisionRecallFscore(
  yTrue: readonly string[],
  yPred: readonly string[],
  { labels = labelUnion(yTrue, yPred), beta = 1, zeroDivision = 0 }: PrecisionRecallOptions = {},
): PrecisionRecallFscore {
  if (!(beta >= 0)) throw new InputError(`beta is ${beta}: give 0 or more`);
  if (zeroDivision !== 0 && zeroDivision !== 1 && !Number.isNaN(zeroDivision)) {
    throw new InputError(`zeroDivision is ${zeroDivision}: give 0, 1 or NaN`);
  }
  const counts = labelCounts(yTrue, yPred, labels);
  const { precision, recall, fscore } = scoresOf(counts, beta, zeroDivision);
  const { actual, predicted } = counts;
  const support = sum(actual);
  const average = (weights?: Float64Array): Scores => ({
    precision: nanAverage(precision, weights),
    recall: nanAverage(recall, weights),
    fscore: nanAverage(fscore, weights),
    support,
  });
  const total = scoresOf(totalOf(counts), beta, zeroDivision);
  const never = (a: Float64Array, b: Float64Array) => labels.filter((_, i) => a[i] === 0 && b[i] === 0);
  return {
    perClass: labels.map((label, i) => ({
      label,
      precision: precision[i],
      recall: recall[i],
      fscore: fscore[i],
      support: actual[i],
    })),
    micro: { precision: total.precision[0], recall: total.recall[0], fscore: total.fscore[0], support },
    macro: average(),
    weighted: average(actual),
    undefinedFor: {
      precision: never(predicted, predicted),
      recall: never(actual, actual),
      fscore: never(actual, predicted),
    },
  };
}

function scoresOf({ hits, predicted, actual }: LabelCounts, beta: number, zeroDivision: number) {
  const divide = (a: number, b: number) => (b === 0 ? zeroDivision : a / b);
  const precision = hits.map((hit, i) => divide(hit, predicted[i]));
  const recall = hits.map((hit, i) => divide(hit, actual[i]));
  const square = beta ** 2;
  const fscore =
    square === Infinity
      ? recall
      : hits.map((hit, i) => divide((1 + square) * hit, square * actual[i] + predicted[i]));
  return { precision, recall, fscore };
}

function totalOf({ hits, predicted, actual }: LabelCounts): LabelCounts {
  const total = (counts: Float64Array) => Float64Array.of(sum(counts));
  return { labels: [], hits: total(hits), predicted: total(predicted), actual: total(actual) };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
