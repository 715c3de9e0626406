import type { DownloadTarballOptions } from './downloadTarball';

/** How a data set is built of a repository's tarball. */
export interface BuildOptions extends DownloadTarballOptions {
  /** The folder to write into; made when it is not there. */
  readonly out: string;
  /** The tarball to build from. Default: the pinned commit's, downloaded from the code host and kept. */
  readonly from?: string;
}
