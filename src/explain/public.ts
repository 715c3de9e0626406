// What of this folder the package shows.

export {
  AlertExplainer,
  type AlertExplainerOptions,
  type ExplainedTagger,
} from './alertExplainer';
export type { ColumnContributions } from './columnContributions';
export type { ExplanationMethod, ScoringModel, TreeMethod } from './explainClass';
export type {
  AttackSentence,
  Contribution,
  Explanation,
  NearAlert,
  RunnerUp,
  ScoreExplanation,
} from './explanation';
export { explanationHtml, shadedHtml } from './explanationHtml';
export { explanationText, signedText } from './explanationText';
export type { LabelledExamples } from './nearestExamples';
export {
  type ColumnImportance,
  type PermutationImportanceOptions,
  permutationImportance,
} from './permutationImportance';
export { type TellingWord, type TellingWordsOptions, tellingWords } from './tellingWords';
export { treePaths } from './treePaths';
export { treeShap } from './treeShap';
export { treesOf } from './treesOf';
