// What of this folder the package shows.

export type { WrittenFile } from './writeStream';
