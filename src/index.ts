// The public face: everything that a notebook, the command line or another program calls. No logic here.

// alerts
export { AlertTable, type DroppedRow, type ShortenedAlert, TaggedAlertTable } from './alerts/alertTable';
export type { DataFrame, DataFrameColumn } from './alerts/dataFrame';
export type { BuildOptions } from './alerts/datasets/buildOptions';
export {
  type BuildOriginalOptions,
  type BuiltOriginal,
  buildOriginal,
  type LeftOut,
} from './alerts/datasets/buildOriginal';
export {
  type BuildProceduresOptions,
  buildProcedures,
  type ProcedureKnowledge,
  type ProcedureSource,
} from './alerts/datasets/buildProcedures';
export { buildTaggedAlerts } from './alerts/datasets/buildTaggedAlerts';
export { buildUntaggedAlerts } from './alerts/datasets/buildUntaggedAlerts';
export type { BuiltDataset, SkippedSource } from './alerts/datasets/builtDataset';
export type { OriginalPart } from './alerts/datasets/tarballKind';
export { guardFormula } from './alerts/guardFormula';
export { MAX_ALERT_LENGTH } from './alerts/limits';
export { PANDAS_NA_VALUES } from './alerts/pandasNaValues';
export { readAlerts } from './alerts/readAlerts';
export { readAlertTable } from './alerts/readAlertTable';
export type { ReadOptions, TableFormat } from './alerts/readOptions';
export { readTaggedAlerts } from './alerts/readTaggedAlerts';
export { readTaggedAlertTable } from './alerts/readTaggedAlertTable';
export { type StreamOptions, streamAlerts } from './alerts/streamAlerts';
export {
  type AlertSummary,
  type ClassCount,
  type LengthQuantiles,
  type RepeatedAlert,
  summarizeAlerts,
} from './alerts/summarizeAlerts';
export { toDataFrame } from './alerts/toDataFrame';
export { type WriteCsvOptions, writeCsv } from './alerts/writeCsv';
export { type WriteJsonlOptions, writeJsonl } from './alerts/writeJsonl';
// attack
export { Attack, type AttackCounts, type TechniqueFilter } from './attack/attack';
export type { AttackProblem } from './attack/attackProblem';
export type { AttackProvenance } from './attack/attackProvenance';
export type { AttackSource } from './attack/attackSource';
export type { DownloadOptions } from './attack/downloadOptions';
export {
  type ExportedTechniques,
  type ExportTechniquesOptions,
  exportTechniques,
} from './attack/exportTechniques';
export { loadAttack } from './attack/loadAttack';
export type { LoadAttackOptions } from './attack/loadAttackOptions';
export type { ProcedureExample } from './attack/procedureExample';
export { procedureSentence } from './attack/procedureSentence';
export { stripMarkup } from './attack/stripMarkup';
export type { TechniqueSuggestion } from './attack/suggestTechniques';
export type { Tactic } from './attack/tactic';
export type { TaxiiSource } from './attack/taxiiSource';
export type { Technique } from './attack/technique';
export { isTechniqueId, parentTechniqueId } from './attack/techniqueId';
export type {
  FitTechnique,
  ResolutionNote,
  TechniqueResolution,
  UnfitTechnique,
} from './attack/techniqueResolution';
// display
export { type DisplayOptions, displayBundle } from './display/displayBundle';
export { escapeHtml } from './display/escapeHtml';
export type { MimeBundle } from './display/mimeBundle';
export { type FrameLike, type ShowTableOptions, showTable, type TableLike } from './display/showTable';
// errors
export { InputError } from './errors/inputError';
// explain
export {
  AlertExplainer,
  type AlertExplainerOptions,
  type ExplainedTagger,
} from './explain/alertExplainer';
export type { ColumnContributions } from './explain/columnContributions';
export type { ExplanationMethod, ScoringModel, TreeMethod } from './explain/explainClass';
export type {
  AttackSentence,
  Contribution,
  Explanation,
  NearAlert,
  RunnerUp,
  ScoreExplanation,
} from './explain/explanation';
export { explanationHtml, shadedHtml } from './explain/explanationHtml';
export { explanationText, signedText } from './explain/explanationText';
export type { LabelledExamples } from './explain/nearestExamples';
export {
  type ColumnImportance,
  type PermutationImportanceOptions,
  permutationImportance,
} from './explain/permutationImportance';
export { type TellingWord, type TellingWordsOptions, tellingWords } from './explain/tellingWords';
export { treePaths } from './explain/treePaths';
export { treeShap } from './explain/treeShap';
export { treesOf } from './explain/treesOf';
export type { WrittenFile } from './files/writeStream';
// matrix
export { assertFinite } from './matrix/assertFinite';
export { assertWidth } from './matrix/assertWidth';
export { cosineSimilarity } from './matrix/cosineSimilarity';
export { DenseMatrix } from './matrix/denseMatrix';
export { dotDense } from './matrix/dotDense';
export { dotSparse } from './matrix/dotSparse';
export { hstack } from './matrix/hstack';
export { isSparse, type Matrix } from './matrix/matrix';
export { multiplyTransposed } from './matrix/multiplyTransposed';
export { normalizeRows } from './matrix/normalizeRows';
export { PCA, type PCAJSON, type PCAOptions } from './matrix/pca';
export type { PowerIterationNormalizer } from './matrix/randomizedSvd';
export { SparseMatrix, type SparseRow } from './matrix/sparseMatrix';
export { type SingularValues, svd } from './matrix/svd';
export { topK } from './matrix/topK';
export { TruncatedSVD, type TruncatedSVDJSON, type TruncatedSVDOptions } from './matrix/truncatedSvd';
export { type AccuracyOptions, accuracyScore } from './metrics/accuracyScore';
// metrics
export { auc } from './metrics/auc';
export { aucAsReported, type ReportedAuc, type ReportedAucOptions } from './metrics/aucAsReported';
export { type AucTieBounds, aucTieBounds } from './metrics/aucTieBounds';
export { binaryRocAuc } from './metrics/binaryRocAuc';
export {
  type ClassificationReport,
  classificationReport,
  type ReportOptions,
} from './metrics/classificationReport';
export { type ConfusionMatrix, type ConfusionOptions, confusionMatrix } from './metrics/confusionMatrix';
export { type Average, type F1Options, f1Score } from './metrics/f1Score';
export { formatClassificationReport } from './metrics/formatClassificationReport';
export { labelBinarize } from './metrics/labelBinarize';
export { type ClassScores, maxSimilarityByClass } from './metrics/maxSimilarityByClass';
export { type ConfusedPair, mostConfused } from './metrics/mostConfused';
export {
  type LabelScores,
  type PrecisionRecallFscore,
  type PrecisionRecallOptions,
  precisionRecallFscore,
  type Scores,
} from './metrics/precisionRecallFscore';
export { type ClassAuc, type OneVsRestAuc, rocAucScore } from './metrics/rocAucScore';
export { type RocCurve, type RocOptions, rocCurve } from './metrics/rocCurve';
export { type ClassCurve, rocCurves } from './metrics/rocCurves';
export { topKAccuracyScore } from './metrics/topKAccuracyScore';
export type {
  Classifier,
  DecisionClassifier,
  FitOptions,
  ModelJSON,
  ProbabilisticClassifier,
} from './models/classifier';
export { classifierFromJSON } from './models/classifierFromJSON';
// models
export { DecisionTreeClassifier } from './models/decisionTreeClassifier';
export { ExtraTreesClassifier } from './models/extraTreesClassifier';
export { MlRandomForestClassifier, type MlRandomForestOptions } from './models/mlRandomForestClassifier';
export {
  NearestAlertClassifier,
  type NearestAlertClassifierOptions,
} from './models/nearestAlertClassifier';
export { type LabelledTexts, type NearestMatch, nearestMatches } from './models/nearestMatches';
export type { Neighbors } from './models/nearestRows';
export type { Params, ParamValue } from './models/params';
export { isPrefixEstimator, type PrefixEstimator } from './models/prefixEstimator';
export { RandomForestClassifier } from './models/randomForestClassifier';
export { type TechniqueMatch, TechniqueMatcher, type TechniqueText } from './models/techniqueMatcher';
export type { ForestFitOptions } from './models/tree/baseForest';
export type { ClassWeight } from './models/tree/classWeight';
export { attachColumns, type PreparedColumns, prepareColumns } from './models/tree/preparedColumns';
export { nodeValue, type TreeNodes } from './models/tree/treeNodes';
export type { ForestOptions, TreeOptions } from './models/tree/treeOptions';
// notebook
export {
  type CheckNotebooksOptions,
  checkNotebooks,
  type NotebookCheck,
  type PrintedDifference,
} from './notebook/checkNotebooks';
export { type DataFolder, dataFolder, dataPath } from './notebook/dataPath';
export { findNotebooks } from './notebook/findNotebooks';
export { type InstallKernelspecOptions, installKernelspec } from './notebook/installKernelspec';
export type { CellOutput, CodeCell, Notebook, NotebookCell } from './notebook/notebook';
export { reportPath } from './notebook/reportPath';
export {
  type CellProgress,
  type NotebookFailure,
  type NotebookRun,
  type RunNotebookOptions,
  runNotebook,
} from './notebook/runNotebook';
export {
  type NotebookReport,
  type NotebooksReport,
  type RunNotebooksOptions,
  runNotebooks,
} from './notebook/runNotebooks';
// ordering
export { countLabels } from './ordering/countLabels';
// plots
export type { ClassCounts } from './plots/classCounts';
export { classDistribution } from './plots/classDistribution';
export { type ComparedFigure, comparisonFigure } from './plots/comparisonFigure';
export { type ConfusionFigureOptions, confusionFigure } from './plots/confusionFigure';
export { type ExplanationBarsOptions, explanationBars } from './plots/explanationBars';
export { exportFigure } from './plots/exportFigure';
export type { Figure } from './plots/figure';
export { figureBundle } from './plots/figureBundle';
export type { RenderOptions } from './plots/figureRenderer';
export { type GridSearchHeatmapOptions, gridSearchHeatmap } from './plots/gridSearchHeatmap';
export { type MostConfusedFigureOptions, mostConfusedFigure } from './plots/mostConfusedFigure';
export { type ProjectionOptions, projectionFigure } from './plots/projectionFigure';
export { type ResamplingOptions, resamplingFigure } from './plots/resamplingFigure';
export { type ClassRoc, type RocFigureOptions, rocFigure } from './plots/rocFigure';
export type { SearchScore } from './plots/searchGrid';
export { disposeRenderer, renderPng, renderSvg } from './plots/sharedRenderer';
export { show } from './plots/show';
export type { ThemeName } from './plots/theme';
export { withTheme } from './plots/withTheme';
export { type WordCloudOptions, wordCloud } from './plots/wordCloud';
// random
export { checkRandomState, type RandomSource } from './random/checkRandomState';
export { type ChoiceOptions, RandomState, type Shuffleable } from './random/randomState';
// reproduce
export { besideReported, type MeasuredFigure } from './reproduce/besideReported';
export { boostingFeatures } from './reproduce/boostingFeatures';
export { figuresHead } from './reproduce/figuresHead';
export { type FiguresRow, figuresTable } from './reproduce/figuresTable';
export { type FullGridOptions, fullGrid } from './reproduce/fullGrid';
export { type NearestAlertFigures, type NearestAlertStep, nearestAlert } from './reproduce/nearestAlert';
export { readReproduction } from './reproduce/readReproduction';
export { readStudy } from './reproduce/readStudy';
export { type ReportedFigures, reportedFigures } from './reproduce/reportedFigures';
export { type ReproduceOptions, reproduceStudy, type StudyInput } from './reproduce/reproduceStudy';
export type { AucFigures, Reproduction } from './reproduce/reproduction';
export { reproductionFile } from './reproduce/reproductionFile';
export { minRowsPerClass, resampledRows } from './reproduce/resampledRows';
export { type StackedFeatures, stackedFeatures } from './reproduce/stackedFeatures';
export { type LabelledAlerts, type StudySplit, studySplit } from './reproduce/studySplit';
export { type TunedForestFigures, tunedForest } from './reproduce/tunedForest';
export { forestBase, reportedBest, reportedGrid } from './reproduce/tunedForestOptions';
export { writeReproduction } from './reproduce/writeReproduction';
// resample
export { RandomOverSampler, type RandomOverSamplerOptions } from './resample/randomOverSampler';
export type { Resampled, Sampler } from './resample/sampler';
export type { SamplingStrategy } from './resample/samplingTargets';
export { type Oversampled, SMOTE, type SMOTEOptions } from './resample/smote';
export type { SynthesisPlan } from './resample/synthesisPlan';
// selection
export { buildEstimator } from './selection/buildEstimator';
export {
  type CrossValidateOptions,
  type CrossValidation,
  crossValidate,
} from './selection/crossValidate';
export { type CrossValScoreOptions, crossValScore } from './selection/crossValScore';
export type { EstimatorSpec, PipelineSpec, StepSpec } from './selection/estimatorSpec';
export type { EstimatorSource } from './selection/fitPlan';
export type { Fold } from './selection/fold';
export type { FoldOptions } from './selection/foldOptions';
export type { FoldRecord } from './selection/foldRecord';
export { GridSearchCV, type GridSearchOptions } from './selection/gridSearchCV';
export type { GridSearchResult } from './selection/gridSearchResult';
export { GroupKFold } from './selection/groupKFold';
export { KFold } from './selection/kFold';
export {
  type LearningCurveOptions,
  type LearningCurvePoint,
  learningCurve,
} from './selection/learningCurve';
export { type ParamGrid, parameterGrid } from './selection/parameterGrid';
export { Pipeline, type PipelineOptions, type PipelineStep } from './selection/pipeline';
export type { PreparationStep } from './selection/pipelineStep';
export type { CrossValidator } from './selection/resolveFolds';
export type { Rows } from './selection/rowCount';
export type { Scoring } from './selection/scoring';
export type { SearchControl, SearchProgress } from './selection/searchControl';
export type { Selectable } from './selection/selectRows';
export type { SplitSizeOptions } from './selection/splitSizes';
export type { Splitter } from './selection/splitter';
export { StratifiedKFold, type StratifiedKFoldOptions } from './selection/stratifiedKFold';
export {
  StratifiedShuffleSplit,
  type StratifiedShuffleSplitOptions,
} from './selection/stratifiedShuffleSplit';
export { type TrainTest, trainTestSplit } from './selection/trainTestSplit';
export { type TrainTestSplitOptions, trainTestSplitIndices } from './selection/trainTestSplitIndices';
export type { Transformer, TransformerJSON } from './selection/transformer';
// tagger
export { AlertTagger, type AlertTaggerOptions, type TagOptions } from './tagger/alertTagger';
export type { ScoreKind } from './tagger/classScores';
export { defaultEstimator, estimatorNames } from './tagger/estimatorNames';
export {
  type DetailedEvaluation,
  type EvaluateOptions,
  type Evaluation,
  evaluateAlerts,
} from './tagger/evaluateAlerts';
export type { Candidate, Tag } from './tagger/tag';
export { type TagFileOptions, type TaggedFile, tagFile } from './tagger/tagFile';
export type { TaggerExamples, TaggerMetrics } from './tagger/taggerContent';
export type { ClassifierChoice, TaggerRecipe } from './tagger/taggerRecipe';
export type { TechniqueInfo } from './tagger/techniqueInfo';
export type { TrainingData } from './tagger/trainingData';
// text
export { compareTerms } from './text/compareTerms';
export { CountVectorizer } from './text/countVectorizer';
export { ENGLISH_STOP_WORDS } from './text/englishStopWords';
export { type NaturalTokenizerKind, naturalTokenizer } from './text/naturalTokenizer';
export { removeStopWords } from './text/removeStopWords';
export { stemTokens } from './text/stemTokens';
export { type TermWeight, termWeights } from './text/termWeights';
export { TfidfVectorizer } from './text/tfidfVectorizer';
export { tokenize } from './text/tokenize';
export type { VectorizerJSON } from './text/vectorizerJson';
export type {
  CountVectorizerOptions,
  Fraction,
  NamedTokenizer,
  TfidfVectorizerOptions,
  Tokenizer,
} from './text/vectorizerOptions';
