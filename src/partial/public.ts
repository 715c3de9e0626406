// What of this folder the package shows.

export type { ConfidenceRule } from './confidentRows';
export { type HiddenLabels, hideLabels } from './hideLabels';
export {
  type JudgeUnlabelledOptions,
  judgeUnlabelled,
  type PartialLearner,
  type UnlabelledJudgement,
} from './judgeUnlabelled';
export { type LabelSheet, labelSheet } from './labelSheet';
export { LabelSpreading, type LabelSpreadingOptions } from './labelSpreading';
export {
  type AlertToLabel,
  type CandidateTag,
  type CandidateTechnique,
  type NextToLabelOptions,
  nextToLabel,
  type UnsureTagger,
} from './nextToLabel';
export {
  type PseudoLabelOptions,
  type PseudoLabels,
  pseudoLabel,
  type SureTagger,
} from './pseudoLabel';
export {
  SelfTrainingClassifier,
  type SelfTrainingOptions,
  type TerminationCondition,
} from './selfTrainingClassifier';
export {
  type LabellingCurve,
  type LabellingTagger,
  type SimulateLabellingOptions,
  simulateLabelling,
} from './simulateLabelling';
export { type SpreadPseudoLabelsOptions, spreadPseudoLabels } from './spreadPseudoLabels';
export { unlabelledRows } from './unlabelledRows';
