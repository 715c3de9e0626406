// What of this folder the package shows.

export type { ConfidenceRule } from './confidentRows';
export { LabelSpreading, type LabelSpreadingOptions } from './labelSpreading';
export {
  SelfTrainingClassifier,
  type SelfTrainingOptions,
  type TerminationCondition,
} from './selfTrainingClassifier';
