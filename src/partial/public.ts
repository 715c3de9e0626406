// What of this folder the package shows.

export type { ConfidenceRule } from './confidentRows';
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
  SelfTrainingClassifier,
  type SelfTrainingOptions,
  type TerminationCondition,
} from './selfTrainingClassifier';
export { unlabelledRows } from './unlabelledRows';
