/** A term of an alert, where it is in the text, and what it adds to a score. */
export interface Contribution {
  /** The term as the model knows it; the word itself where n-grams of characters were folded back onto it. */
  readonly term: string;
  /** In UTF-16 units; equal to `end` where the place cannot be told. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** A labelled alert that is like the one explained. */
export interface NearAlert {
  /** Its row in the training data, from 0. */
  readonly row: number;
  readonly alert: string;
  readonly id: string;
  /** The cosine of the TF-IDF rows. */
  readonly similarity: number;
}

/** The sentence of a technique's description that an alert is most like. */
export interface AttackSentence {
  /** The technique, or the sub-technique whose description has the sentence. */
  readonly techniqueId: string;
  readonly sentence: string;
  /** The cosine of the TF-IDF rows. */
  readonly similarity: number;
}

/** A score of a technique, told by the alert's words: `base` plus all values is `score`. */
export interface ScoreExplanation {
  readonly technique: string;
  readonly score: number;
  /** What the score would be without the alert's words, words that are missing counted in. */
  readonly base: number;
  /** The largest first, by absolute value. */
  readonly contributions: readonly Contribution[];
}

/** The technique that comes second, and the words that decide between it and the first. */
export interface RunnerUp extends ScoreExplanation {
  /** By term: what it adds to the first technique more than to this one. */
  readonly difference: readonly Contribution[];
}

/** Why an alert is tagged with a technique. */
export interface Explanation extends ScoreExplanation {
  /** The labelled alerts most like it; none where the model file keeps no alerts. */
  readonly neighbours: readonly NearAlert[];
  /** Null where ATT&CK's description shares no word with the alert, or ATT&CK was not given. */
  readonly attackSentence: AttackSentence | null;
  /** Null where the model knows one technique only. */
  readonly runnerUp: RunnerUp | null;
}
