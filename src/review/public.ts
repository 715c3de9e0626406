// What of this folder the package shows.

export { exportReviewed, type ReviewedFile } from './exportReviewed';
export type { ReviewedRowsOptions } from './reviewedRows';
export { type ReviewOptions, type RunningReview, startReview } from './startReview';
