import type { ReadOptions } from '../alerts/readOptions';
import type { Attack } from '../attack/attack';
import type { ExportFormat } from './exportFormat';

/** What colours a technique in a Navigator layer. */
export type LayerScore = 'counts' | 'confidence';

/** How `exportTagged` writes. The column with the technique (`idColumn`) is `technique_id` by default. */
export interface ExportOptions extends ReadOptions {
  readonly to: ExportFormat;
  /** Where names, tactics and links come from; the shipped catalogue by default. Not used by csv, jsonl, parquet. */
  readonly attack?: Attack;
  /** navigator: how many alerts a technique has (the default), or how sure the tagger is of them on average. */
  readonly score?: LayerScore;
  /** stix, misp, ecs: when the export was made; now by default. Equal input and time give equal bytes. */
  readonly created?: Date;
  /** stix, misp, ecs: the column with each alert's time, ISO 8601, UTC where no zone is given. None by default. */
  readonly timeColumn?: string;
  /** stix, misp: the organisation that says so; by default the program itself. */
  readonly producer?: string;
  /** ecs: the index to write to; by default the one that the request to Elasticsearch names. */
  readonly index?: string;
  /** csv: whether cells that a spreadsheet would take for formulas get an apostrophe before them. Default true. */
  readonly guardFormulas?: boolean;
}
