// What of this folder the package shows.

export { type AccuracyOptions, accuracyScore } from './accuracyScore';
export { auc } from './auc';
export { aucAsReported, type ReportedAuc, type ReportedAucOptions } from './aucAsReported';
export { type AucTieBounds, aucTieBounds } from './aucTieBounds';
export { binaryRocAuc } from './binaryRocAuc';
export { type BootstrapOptions, bootstrapIntervals } from './bootstrapIntervals';
export {
  type ClassificationReport,
  classificationReport,
  type ReportOptions,
} from './classificationReport';
export { confidenceLogLoss } from './confidenceLogLoss';
export { type ConfusionMatrix, type ConfusionOptions, confusionMatrix } from './confusionMatrix';
export { type CoveragePoint, coverageCurve } from './coverageCurve';
export { expectedCalibrationError } from './expectedCalibrationError';
export { type Average, type F1Options, f1Score } from './f1Score';
export { formatClassificationReport } from './formatClassificationReport';
export type { Interval } from './interval';
export { labelBinarize } from './labelBinarize';
export { type ClassScores, maxSimilarityByClass } from './maxSimilarityByClass';
export { type McnemarResult, mcnemarTest } from './mcnemarTest';
export { type ConfusedPair, mostConfused } from './mostConfused';
export {
  type LabelScores,
  type PrecisionRecallFscore,
  type PrecisionRecallOptions,
  precisionRecallFscore,
  type Scores,
} from './precisionRecallFscore';
export { type ReliabilityBin, reliabilityDiagram } from './reliabilityDiagram';
export { type ClassAuc, type OneVsRestAuc, rocAucScore } from './rocAucScore';
export { type RocCurve, type RocOptions, rocCurve } from './rocCurve';
export { type ClassCurve, rocCurves } from './rocCurves';
export { type ScoreIntervals, scoreIntervals } from './scoreIntervals';
export { type SupportedAuc, supportedClassAuc } from './supportedClassAuc';
export { topKAccuracyScore } from './topKAccuracyScore';

export { wilsonInterval } from './wilsonInterval';
