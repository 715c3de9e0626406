/** A technique or sub-technique of ATT&CK. */
export interface Technique {
  /** `T1059`, or `T1059.001` for a sub-technique. */
  readonly id: string;
  /** The STIX object's id, `null` for an entry of the shipped catalogue. */
  readonly stixId: string | null;
  readonly name: string;
  /** As the source has it, Markdown and citations included: `stripMarkup` makes plain text of it. */
  readonly description: string;
  /** The tactics' short names (`credential-access`), in the order the source lists them. */
  readonly tactics: readonly string[];
  readonly platforms: readonly string[];
  readonly isSubtechnique: boolean;
  /** The parent's id for a sub-technique, otherwise `null`. */
  readonly parentId: string | null;
  readonly revoked: boolean;
  /** The id that took this one's place, `null` where there is none. */
  readonly revokedBy: string | null;
  readonly deprecated: boolean;
  readonly url: string;
  /** ATT&CK's advice on detection, empty where there is none (it moved to objects of its own in v18). */
  readonly detection: string;
}
