// What of this folder the package shows.

export { type DisplayOptions, displayBundle } from './displayBundle';
export { escapeHtml } from './escapeHtml';
export type { MimeBundle } from './mimeBundle';
export { type FrameLike, type ShowTableOptions, showTable, type TableLike } from './showTable';
