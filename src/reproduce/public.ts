// What of this folder the package shows.

export { besideReported, type MeasuredFigure } from './besideReported';
export { type BoostingFigures, boosting } from './boosting';
export { boostingFeatures } from './boostingFeatures';
export { comparedShares } from './comparedShares';
export { figuresHead } from './figuresHead';
export { type FiguresRow, figuresTable } from './figuresTable';
export { type FullGridOptions, fullGrid } from './fullGrid';
export { isStudy } from './isStudy';
export { type NearestAlertFigures, type NearestAlertStep, nearestAlert } from './nearestAlert';
export { readReproduction } from './readReproduction';
export { readStudy } from './readStudy';
export { type ReportedFigures, reportedFigures } from './reportedFigures';
export { type ReproduceOptions, reproduceStudy, type StudyInput } from './reproduceStudy';
export type { AucFigures, Reproduction } from './reproduction';
export { reproductionFile } from './reproductionFile';
export { minRowsPerClass, resampledRows } from './resampledRows';
export { type StackedFeatures, stackedFeatures } from './stackedFeatures';
export { type LabelledAlerts, type StudySplit, studySplit } from './studySplit';
export { type TunedForestFigures, tunedForest } from './tunedForest';
export { forestBase, reportedBest, reportedGrid } from './tunedForestOptions';
export { writeReproduction } from './writeReproduction';
