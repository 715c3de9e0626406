import type { Attack } from '../attack/attack';

/** What a report is made of. */
export interface WriteReportOptions {
  /** The model file that `AlertTagger.save` or "alert2attack train" wrote. */
  readonly model: string;
  /** Alerts that the model tagged, as "alert2attack tag" wrote them. None by default. */
  readonly tagged?: string;
  /** The column of the tagged file with the time of each alert, for a picture over time. None by default. */
  readonly timeColumn?: string;
  /** The labelled alerts that the model was trained on: their labels are checked, and where the model file has no
   * record of rows held back, figures are measured on them. By default those that the model keeps. */
  readonly training?: string;
  /** What notebook 08 measured. By default `figures.json` in the report's folder, where it is there. */
  readonly figures?: string;
  /** Where `report.html` is written; made when missing. */
  readonly out: string;
  /** Where names, links and label checks come from; the shipped catalogue by default. */
  readonly attack?: Attack;
  /** The day that the report names, such as 2026-01-31; none by default, so that equal input gives equal bytes. */
  readonly date?: string;
}

/** A report that was written. */
export interface WrittenReport {
  readonly path: string;
  readonly bytes: number;
  readonly techniques: number;
  /** Training rows that the figures were measured on while they were held back; 0 where there are none. */
  readonly heldBack: number;
  /** Tagged alerts; 0 where no file was given. */
  readonly tagged: number;
  readonly plots: number;
}
