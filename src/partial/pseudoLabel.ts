import { InputError } from '../errors/inputError';
import type { LabelledTexts } from '../models/nearestMatches';

/** Alerts with labels that a model gave them, and how far to trust these. */
export interface PseudoLabels extends LabelledTexts {
  /** The row of each among the unlabelled alerts. */
  readonly rows: Int32Array;
  /** How likely each label is right, 0 to 1. */
  readonly confidences: Float64Array;
  /** What each weighs in training; a labelled row weighs 1. */
  readonly weights: Float64Array;
}

/** What can say how sure it is; a calibrated `AlertTagger` is one. */
export interface SureTagger {
  tag(
    alerts: readonly string[],
    options: { readonly candidates: number },
  ): readonly { readonly techniqueId: string; readonly confidence?: number }[];
}

/** Options of {@link pseudoLabel}. */
export interface PseudoLabelOptions {
  /** The confidence from which a label is taken, 0 to 1. Default 0.5. */
  readonly minConfidence?: number;
  /** What a row with such a label weighs in training. Default 0.3. */
  readonly weight?: number;
}

/**
 * Labels alerts by a tagger, where it is sure: one round of self-training. The defaults were found on labelled rows
 * of several data sets whose labels were hidden: more rows that are less sure taught as much as few that are surer,
 * as long as they weigh less than labelled ones.
 *
 * @param tagger - calibrated, as scores alone do not say how sure they are
 * @throws InputError when the tagger is not calibrated, or an option does not fit
 */
export function pseudoLabel(
  unlabelled: readonly string[],
  tagger: SureTagger,
  { minConfidence = 0.5, weight = 0.3 }: PseudoLabelOptions = {},
): PseudoLabels {
  if (!(minConfidence >= 0 && minConfidence <= 1)) {
    throw new InputError(`minConfidence is ${minConfidence}: give a number from 0 to 1`);
  }
  if (!(weight > 0 && weight < Number.POSITIVE_INFINITY)) {
    throw new InputError(`weight is ${weight}: give a number above 0`);
  }
  const tags = tagger.tag(unlabelled, { candidates: 1 });
  if (tags.some(({ confidence }) => confidence === undefined)) {
    throw new InputError('the tagger does not know how sure it is: train it with calibration first');
  }
  const rows = Int32Array.from(tags.keys()).filter((row) => tags[row].confidence! >= minConfidence);
  return {
    alerts: Array.from(rows, (row) => unlabelled[row]),
    ids: Array.from(rows, (row) => tags[row].techniqueId),
    rows,
    confidences: Float64Array.from(rows, (row) => tags[row].confidence!),
    weights: new Float64Array(rows.length).fill(weight),
  };
}
