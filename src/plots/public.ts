// What of this folder the package shows.

export { type AlertsOverTimeOptions, alertsOverTimeFigure } from './alertsOverTimeFigure';
export type { CombineValues } from './attackMatrixCells';
export { type AttackMatrixOptions, attackMatrixFigure } from './attackMatrixFigure';
export { calibrationFigure } from './calibrationFigure';
export type { ClassCounts } from './classCounts';
export { classDistribution } from './classDistribution';
export { type ComparedFigure, comparisonFigure } from './comparisonFigure';
export { type ConfusionFigureOptions, confusionFigure } from './confusionFigure';
export { coverageFigure } from './coverageFigure';
export { type DistinguishingWordsOptions, distinguishingWords } from './distinguishingWords';
export { type EmbeddingMapOptions, embeddingMapFigure } from './embeddingMapFigure';
export { type ExplanationBarsOptions, explanationBars } from './explanationBars';
export { exportFigure } from './exportFigure';
export {
  type FeatureImportanceOptions,
  featureImportanceFigure,
  type NamedImportance,
} from './featureImportanceFigure';
export type { Figure } from './figure';
export { figureBundle } from './figureBundle';
export type { RenderOptions } from './figureRenderer';
export { type GridSearchHeatmapOptions, gridSearchHeatmap } from './gridSearchHeatmap';
export { labellingFigure } from './labellingFigure';
export {
  type LearningCurveFigureOptions,
  learningCurveFigure,
  type NamedLearningCurve,
} from './learningCurveFigure';
export { mainTactics } from './mainTactics';
export { type MostConfusedFigureOptions, mostConfusedFigure } from './mostConfusedFigure';
export { type ProjectionOptions, projectionFigure } from './projectionFigure';
export { type ResamplingOptions, resamplingFigure } from './resamplingFigure';
export { type ClassRoc, type RocFigureOptions, rocFigure } from './rocFigure';
export type { SearchScore } from './searchGrid';
export { disposeRenderer, renderPng, renderSvg } from './sharedRenderer';
export { show } from './show';
export { type TacticConfusion, tacticConfusion } from './tacticConfusion';
export { tacticConfusionFigure } from './tacticConfusionFigure';
export type { ThemeName } from './theme';
export { type UmapEmbeddingOptions, umapEmbedding } from './umapEmbedding';
export { unlabelledFigure } from './unlabelledFigure';
export { withTheme } from './withTheme';
export { type WordCloudOptions, wordCloud } from './wordCloud';
export { type WordCloudPanelOptions, wordCloudPanel } from './wordCloudPanel';
