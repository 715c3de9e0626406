// What of this folder the package shows.

export {
  type CheckNotebooksOptions,
  checkNotebooks,
  type NotebookCheck,
  type PrintedDifference,
} from './checkNotebooks';
export { type DataFolder, dataFolder, dataPath } from './dataPath';
export { display } from './display/display';
export { findNotebooks } from './findNotebooks';
export { type InstallKernelspecOptions, installKernelspec } from './installKernelspec';
export { newNotebook } from './newNotebook';
export type { CellOutput, CodeCell, Notebook, NotebookCell } from './notebook';
export { reportPath } from './reportPath';
export {
  type CellProgress,
  type NotebookFailure,
  type NotebookRun,
  type RunNotebookOptions,
  runNotebook,
} from './runNotebook';
export {
  type NotebookReport,
  type NotebooksReport,
  type RunNotebooksOptions,
  runNotebooks,
} from './runNotebooks';
export { type StripOptions, stripNotebooks } from './stripNotebooks';
