import { InputError } from '../errors/inputError';
import { accuracyScore } from '../metrics/accuracyScore';
import { bootstrapIntervals } from '../metrics/bootstrapIntervals';
import { f1Score } from '../metrics/f1Score';
import type { Interval } from '../metrics/interval';
import { mcnemarTest } from '../metrics/mcnemarTest';
import type { LabelledTexts } from '../models/nearestMatches';
import { portionOfWork } from '../progress/workShare';
import type { Fold } from '../selection/fold';
import { GroupKFold } from '../selection/groupKFold';
import { KFold } from '../selection/kFold';
import { selectRows } from '../selection/selectRows';
import type { PseudoLabels } from './pseudoLabel';

/** How to learn from labelled alerts, alone and with others. */
export interface PartialLearner {
  /** Trains a new model on labelled alerts and, where given, others besides. */
  train(
    labelled: LabelledTexts,
    extra: PseudoLabels | null,
  ): { predict(alerts: readonly string[]): readonly string[] };
  /** Labels alerts by what can be learned from labelled ones, as `pseudoLabel` does. */
  label(labelled: LabelledTexts, unlabelled: readonly string[]): PseudoLabels;
}

/** Options of {@link judgeUnlabelled}. */
export interface JudgeUnlabelledOptions {
  /** Folds of the labelled alerts. Default 5. */
  readonly folds?: number;
  /** Seed of the shuffle. Default 42. */
  readonly randomState?: number;
  /** A group per labelled alert that is kept whole. */
  readonly groups?: readonly string[];
}

/** Whether unlabelled alerts help, judged on labelled ones while these were held back. */
export interface UnlabelledJudgement {
  readonly folds: number;
  /** Labelled alerts, each tested once, and unlabelled ones. */
  readonly labelled: number;
  readonly unlabelled: number;
  /** How many unlabelled alerts got a label, on average over the folds. */
  readonly added: number;
  readonly accuracy: { readonly without: number; readonly with: number };
  readonly macroF1: { readonly without: number; readonly with: number };
  /** Accuracy with them less accuracy without, its standard error, and where it lies with 95 % confidence. */
  readonly gain: number;
  readonly standardError: number;
  readonly interval: Interval;
  /** How likely so large a gain or loss is by chance: McNemar's exact test. */
  readonly pValue: number;
  /** Whether they are worth using: they gain, and more than the standard error. */
  readonly helps: boolean;
}

/**
 * Tells by cross-validation whether unlabelled alerts help: in each fold a model learns from the training rows alone,
 * and another from these and the unlabelled alerts that the training rows gave a label; both are tested on the same
 * rows, which nothing was learned from.
 *
 * A gain within its standard error does not count: with few labels it is as often a loss on new alerts. (The
 * one-standard-error rule: Breiman et al., "Classification and Regression Trees", 1984.)
 *
 * @throws InputError when there are no unlabelled alerts, or fewer labelled ones or groups than folds
 */
export function judgeUnlabelled(
  { alerts, ids }: LabelledTexts,
  unlabelled: readonly string[],
  learner: PartialLearner,
  { folds = 5, randomState = 42, groups }: JudgeUnlabelledOptions = {},
): UnlabelledJudgement {
  if (unlabelled.length === 0) throw new InputError('there are no unlabelled alerts: give some');
  const options = { nSplits: folds, shuffle: true, randomState };
  const parts = groups ? new GroupKFold(options).split(ids, ids, groups) : new KFold(options).split(ids);
  const [without, withThem] = [new Array<string>(ids.length), new Array<string>(ids.length)];
  let added = 0;
  const judge = ({ train, test }: Fold): void => {
    const rows = { alerts: selectRows(alerts, train), ids: selectRows(ids, train) };
    const extra = learner.label(rows, unlabelled);
    const held = selectRows(alerts, test);
    const alone = learner.train(rows, null).predict(held);
    const together = extra.ids.length === 0 ? alone : learner.train(rows, extra).predict(held);
    test.forEach((row, k) => {
      without[row] = alone[k];
      withThem[row] = together[k];
    });
    added += extra.ids.length / folds;
  };
  for (const [part, fold] of parts.entries()) {
    portionOfWork(part / folds, (part + 1) / folds, () => judge(fold));
  }
  const gains = Int32Array.from(ids, (id, row) => Number(withThem[row] === id) - Number(without[row] === id));
  const meanGain = (drawn: Int32Array): number =>
    drawn.reduce((sum, row) => sum + gains[row], 0) / drawn.length;
  const [interval] = bootstrapIntervals(ids.length, (drawn) => [meanGain(drawn)]);
  const gain = gains.reduce((sum, value) => sum + value, 0) / gains.length;
  const squares = gains.reduce((sum, value) => sum + (value - gain) ** 2, 0);
  const standardError = Math.sqrt(squares) / gains.length;
  const figure = (of: (predicted: string[]) => number): { without: number; with: number } => ({
    without: of(without),
    with: of(withThem),
  });
  return {
    folds,
    labelled: ids.length,
    unlabelled: unlabelled.length,
    added,
    accuracy: figure((predicted) => accuracyScore(ids, predicted)),
    macroF1: figure((predicted) => f1Score(ids, predicted, { average: 'macro' })),
    gain,
    standardError,
    interval,
    pValue: mcnemarTest(ids, withThem, without).pValue,
    helps: gain > standardError,
  };
}
