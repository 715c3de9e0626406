// What of this folder the package shows.

export { Attack, type AttackCounts, type TechniqueFilter } from './attack';
export type { AttackProblem } from './attackProblem';
export type { AttackProvenance } from './attackProvenance';
export type { AttackSource } from './attackSource';
export type { DetectionAnalytic } from './detectionAnalytic';
export type { DownloadOptions } from './downloadOptions';
export {
  type ExportedTechniques,
  type ExportTechniquesOptions,
  exportTechniques,
} from './exportTechniques';
export { loadAttack } from './loadAttack';
export type { LoadAttackOptions } from './loadAttackOptions';
export type { ProcedureExample } from './procedureExample';
export { procedureSentence } from './procedureSentence';
export { stripMarkup } from './stripMarkup';
export type { TechniqueSuggestion } from './suggestTechniques';
export type { Tactic } from './tactic';
export type { TaxiiSource } from './taxiiSource';
export type { Technique } from './technique';
export { isTechniqueId, parentTechniqueId } from './techniqueId';
export type {
  FitTechnique,
  ResolutionNote,
  TechniqueResolution,
  UnfitTechnique,
} from './techniqueResolution';
