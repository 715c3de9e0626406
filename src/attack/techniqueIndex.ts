import type { Tactic } from './tactic';
import type { Technique } from './technique';

/** What looking up a technique's id needs of a knowledge base. */
export interface TechniqueIndex {
  /** True for the shipped catalogue, which has no sub-techniques and no revoked ones. */
  readonly parentsOnly: boolean;
  /** The source in words, for messages: `ATT&CK 18.1`. */
  readonly title: string;
  /** The entry with exactly this id, live or not. */
  technique(id: string): Technique | undefined;
  /** The live entries, by id. */
  techniques(): readonly Technique[];
  /** The tactic with this id, short name or name. */
  tactic(text: string): Tactic | undefined;
}
