/** Where a knowledge base came from. */
export interface AttackProvenance {
  /** What it was loaded from. */
  readonly kind: 'catalogue' | 'file' | 'version' | 'url' | 'taxii';
  /** The source as it was asked for: a path, a version, an address. */
  readonly source: string;
  /** The address the bytes were downloaded from, `null` when nothing was. */
  readonly url: string | null;
  /** The file that was read, or into which the download was written; `null` for a TAXII server. */
  readonly path: string | null;
  /** SHA-256 of the file's bytes as they lie there (of the pages' bytes, one after the other, for TAXII). */
  readonly sha256: string;
  /** The ATT&CK version, `unknown` where nothing tells it. */
  readonly version: string;
  /** What told the version; `null` when it is unknown. */
  readonly versionFrom: 'catalogue' | 'collection' | 'request' | 'file name' | null;
  /** When it was downloaded (ISO 8601), `null` when nothing was. */
  readonly retrieved: string | null;
  /** True when an earlier download was used again. */
  readonly fromCache: boolean;
}
