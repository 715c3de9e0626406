// What of this folder the package shows.

export { type Displayable, mimeBundleOf } from './displayable';
export { type DisplayOptions, displayBundle } from './displayBundle';
export { escapeHtml } from './escapeHtml';
export type { MimeBundle } from './mimeBundle';
export { type ProgressListener, showProgress } from './showProgress';
export { type ShowTableOptions, showTable, type TableLike } from './showTable';
export type { FrameLike } from './tableRows';
export { withProgress } from './withProgress';
