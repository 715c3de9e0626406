import type { Attack } from '../attack/attack';
import { InputError } from '../errors/inputError';
import type { PartialLearner } from '../partial/judgeUnlabelled';
import { type PseudoLabelOptions, pseudoLabel } from '../partial/pseudoLabel';
import { spreadPseudoLabels } from '../partial/spreadPseudoLabels';
import { AlertTagger } from './alertTagger';
import type { TaggerRecipe } from './taggerRecipe';

/** Options of {@link taggerLearner}; those of `pseudoLabel` or `spreadPseudoLabels` besides. */
export interface TaggerLearnerOptions extends PseudoLabelOptions {
  /** The name of a recipe; `evidence` when left out. */
  readonly estimator?: string;
  readonly recipe?: TaggerRecipe;
  /** Whether a tagger labels what it is sure of, or labels spread among alerts that are alike. Default `self-training`. */
  readonly method?: 'self-training' | 'label-spreading';
}

/** Confidences need not be as good as those that are kept: a few folds do. */
const CALIBRATION_FOLDS = 3;

/**
 * How taggers learn from partly labelled alerts, for `judgeUnlabelled` and `fit`.
 *
 * @throws InputError when the recipe reads metadata
 * @example
 * const learner = taggerLearner(attack, { estimator: 'linear-svc' });
 * const { helps } = judgeUnlabelled({ alerts, ids }, unlabelled, learner);
 * const extra = (alerts, ids) => learner.label({ alerts, ids }, unlabelled);
 * new AlertTagger({ estimator: 'linear-svc' }).fit(alerts, ids, attack, helps ? { extra } : {});
 */
export function taggerLearner(
  attack: Attack,
  { estimator, recipe, method = 'self-training', minConfidence, weight }: TaggerLearnerOptions = {},
): PartialLearner {
  if (recipe?.metadata) {
    throw new InputError('unlabelled alerts are judged by their text alone: take a recipe without metadata');
  }
  const options = { estimator, recipe, keepExamples: false };
  const trust = { minConfidence, weight };
  return {
    train: ({ alerts, ids }, extra) =>
      new AlertTagger(options).fit(alerts, ids, attack, extra ? { extra } : {}),
    label: (labelled, unlabelled) => {
      if (method === 'label-spreading') return spreadPseudoLabels(labelled, unlabelled, trust);
      const tagger = new AlertTagger({ ...options, calibrate: CALIBRATION_FOLDS });
      return pseudoLabel(unlabelled, tagger.fit(labelled.alerts, labelled.ids, attack), trust);
    },
  };
}
