/** How one technique shows in logs: an analytic of ATT&CK's detection strategies, which came with version 18. */
export interface DetectionAnalytic {
  /** The ATT&CK id, such as `AN0068`, empty where the source gives none. */
  readonly id: string;
  /** The technique or sub-technique that the analytic's strategy detects. */
  readonly techniqueId: string;
  /** The parent technique, which is `techniqueId` itself where that is no sub-technique. */
  readonly parentId: string;
  /** As the source has it. */
  readonly description: string;
}
