// What of this folder the package shows.

export { writeReport } from './writeReport';
export type { WriteReportOptions, WrittenReport } from './writeReportOptions';
