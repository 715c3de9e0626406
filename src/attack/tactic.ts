/** A tactic: the adversary's aim, a column of the ATT&CK matrix. */
export interface Tactic {
  /** `TA0006` */
  readonly id: string;
  /** `credential-access`: what techniques name it by. */
  readonly shortname: string;
  /** `Credential Access` */
  readonly name: string;
  /** As the source has it, empty for the shipped catalogue. */
  readonly description: string;
}
