/** A technique that an alert may show. */
export interface Candidate {
  /** `T1059` */
  readonly techniqueId: string;
  /** `Command and Scripting Interpreter`; empty where ATT&CK does not know the id. */
  readonly techniqueName: string;
  /** The technique's tactics in matrix order, by short name. */
  readonly tactics: readonly string[];
  /** What the classifier gives: a probability, or a similarity from 0 to 1 for the nearest alert. */
  readonly score: number;
  /** Set where no alert was labelled with the technique: only ATT&CK's texts tell of it. */
  readonly zeroShot?: true;
}

/** What a tagger says of an alert: its candidates, the likeliest first. */
export interface Tag extends Candidate {
  /** How likely the first candidate is right, 0 to 1; only from a calibrated tagger. */
  readonly confidence?: number;
  /** The likeliest technique and the next ones, as many as were asked for. */
  readonly candidates: readonly Candidate[];
}
