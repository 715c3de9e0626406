// What of this folder the package shows.

export type { ExportedFile, LeftOutRows, UnfitRows } from './exportedFile';
export { type ExportFormat, exportFormats } from './exportFormat';
export type { ExportOptions, LayerScore } from './exportOptions';
export { exportTagged } from './exportTagged';
