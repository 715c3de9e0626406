// What of this folder the package shows.

export { AlertTable, type DroppedRow, type ShortenedAlert, TaggedAlertTable } from './alertTable';
export type { DataFrame, DataFrameColumn } from './dataFrame';
export type { BuildOptions } from './datasets/buildOptions';
export {
  type BuildOriginalOptions,
  type BuiltOriginal,
  buildOriginal,
  type LeftOut,
} from './datasets/buildOriginal';
export {
  type BuildProceduresOptions,
  buildProcedures,
  type ProcedureKnowledge,
  type ProcedureSource,
} from './datasets/buildProcedures';
export { buildTaggedAlerts } from './datasets/buildTaggedAlerts';
export { buildUntaggedAlerts } from './datasets/buildUntaggedAlerts';
export type { BuiltDataset, SkippedSource } from './datasets/builtDataset';
export type { OriginalPart } from './datasets/tarballKind';
export { guardFormula } from './guardFormula';
export { MAX_ALERT_LENGTH } from './limits';
export { PANDAS_NA_VALUES } from './pandasNaValues';
export { readAlerts } from './readAlerts';
export { readAlertTable } from './readAlertTable';
export type { ReadOptions, TableFormat } from './readOptions';
export { readTaggedAlerts } from './readTaggedAlerts';
export { readTaggedAlertTable } from './readTaggedAlertTable';
export { type StreamOptions, streamAlerts } from './streamAlerts';
export {
  type AlertSummary,
  type ClassCount,
  type LengthQuantiles,
  type RepeatedAlert,
  summarizeAlerts,
} from './summarizeAlerts';
export { toDataFrame } from './toDataFrame';
export { type WriteCsvOptions, writeCsv } from './writeCsv';
export { type WriteJsonlOptions, writeJsonl } from './writeJsonl';
