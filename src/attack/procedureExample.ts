/** How one group, campaign or piece of software used one technique: a `uses` relationship of ATT&CK. */
export interface ProcedureExample {
  /** The STIX relationship's id. */
  readonly id: string;
  /** The technique or sub-technique, as ATT&CK has it. */
  readonly techniqueId: string;
  /** The parent technique, which is `techniqueId` itself where that is no sub-technique. */
  readonly parentId: string;
  /** Who used it: the ATT&CK id, such as `G0119` or `S0154`, empty where the source gives none. */
  readonly sourceId: string;
  readonly sourceName: string;
  /** The STIX type: `malware`, `tool`, `intrusion-set`, `campaign`. */
  readonly sourceType: string;
  /** As the source has it, with links and citations. */
  readonly description: string;
  /** The description as plain text: see `procedureSentence`. */
  readonly sentence: string;
}
